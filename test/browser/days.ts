/** Today in Mexico City, and days around it: the workbench reckons from the real day. */
export function dayFromToday(days: number): { iso: string; day: string; month: number; year: number } {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City' }).format(new Date());
  const iso = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const [year = '', month = '', day = ''] = iso.split('-');
  return { iso, day, month: Number(month), year: Number(year) };
}
