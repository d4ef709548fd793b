declare module 'pidusage' {
  /** What a running process uses; rejects once it is gone. */
  export default function pidusage(pid: number): Promise<{ readonly memory: number }>;
}
