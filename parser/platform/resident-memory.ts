import { readFile } from 'node:fs/promises';

const RESIDENT = /^VmRSS:\s+(\d+) kB/m;
const KILOBYTE = 1024;

/** The bytes of memory that a process holds; 0 once it is gone. */
export async function residentMemory(pid: number): Promise<number> {
  try {
    return process.platform === 'linux' ? await fromProc(pid) : await fromSystem(pid);
  } catch {
    // A process that ended between two looks holds nothing.
    return 0;
  }
}

async function fromProc(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(RESIDENT.exec(status)?.[1] ?? 0) * KILOBYTE;
}

async function fromSystem(pid: number): Promise<number> {
  const { default: pidusage } = await import('pidusage');
  return (await pidusage(pid)).memory;
}
