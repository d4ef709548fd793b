import { describe, expect, it } from 'vitest';
import { failures, pathsWith, reconciled } from './asking.ts';

const CURP = 'GAPE850101HDFRRD01';
const NSS = '52038501236';
const RFC = 'GAPE850101AB7';
const worker = (values: Readonly<Record<string, string>>) => reconciled({ worker: values });

describe('identity', () => {
  it('is proved by check digits, the RFC by the CURP and its own', () => {
    const result = worker({ curp: CURP, nss: NSS, rfc: RFC });
    expect(failures(result)).toEqual([]);
    expect(pathsWith(result, 'verified')).toEqual(['worker.curp', 'worker.nss', 'worker.rfc']);
  });

  it('is in doubt where a digit fails', () => {
    const result = worker({ curp: 'GAPE850101HDFRRD02', nss: '52038501237' });
    expect(failures(result)).toEqual([
      'identity.check-digit worker.curp null',
      'identity.check-digit worker.nss null',
    ]);
    expect(pathsWith(result, 'doubtful')).toEqual(['worker.curp', 'worker.nss']);
  });

  it('is in doubt where a CURP tells an impossible birth date or state, whatever its digit', () => {
    expect(pathsWith(worker({ curp: 'GAPE851301HDFRRD01' }), 'doubtful')).toEqual(['worker.curp']);
    expect(pathsWith(worker({ curp: 'GAPE850101HZZRRD01' }), 'doubtful')).toEqual(['worker.curp']);
  });

  it('keeps an RFC of ten characters that the CURP confirms', () => {
    expect(pathsWith(worker({ curp: CURP, rfc: 'GAPE850101' }), 'verified')).toEqual([
      'worker.curp',
      'worker.rfc',
    ]);
  });

  it('warns of an RFC whose own digit fails, and does not contradict it', () => {
    const result = worker({ curp: CURP, rfc: 'GAPE850101AB8' });
    expect(result.warnings).toEqual([
      {
        code: 'rfc-check-digit',
        message: { code: 'warning.rfc-check-digit', with: { rfc: 'GAPE850101AB8' } },
        page: null,
      },
    ]);
    expect(failures(result)).toEqual([]);
    expect(pathsWith(result, 'read')).toEqual(['worker.rfc']);
  });

  it('puts in doubt an RFC of another person', () => {
    const result = worker({ curp: CURP, rfc: 'GAPE850102AB8' });
    expect(failures(result)).toEqual(['identity.check-digit worker.rfc null']);
    expect(pathsWith(result, 'doubtful')).toEqual(['worker.rfc']);
    expect(pathsWith(worker({ curp: CURP, rfc: 'LOPE850101' }), 'doubtful')).toEqual(['worker.rfc']);
  });

  it('puts both in doubt where two sound codes disagree', () => {
    expect(pathsWith(worker({ curp: 'GAPE850102HDFRRD02', rfc: RFC }), 'doubtful')).toEqual([
      'worker.curp',
      'worker.rfc',
    ]);
  });

  it('lets an RFC prove no CURP whose own digit fails', () => {
    const result = worker({ curp: 'GAPE850101HDFRRD02', rfc: RFC });
    expect(pathsWith(result, 'doubtful')).toEqual(['worker.curp']);
    expect(pathsWith(result, 'read')).toEqual(['worker.rfc']);
  });

  it('knows that CURP and RFC differ without a second surname, and where manners change a letter', () => {
    expect(failures(worker({ curp: 'GAXE850101HDFRXD09', rfc: 'GAED850101AB6' }))).toEqual([]);
    expect(failures(worker({ curp: 'GAXE850101HDFRXD09', rfc: 'LAED850101AB6' }))).toHaveLength(1);
    expect(failures(worker({ curp: 'PXTE850101HDFRXD05', rfc: 'PUTX850101' }))).toEqual([]);
    expect(failures(worker({ curp: 'PXTE850101HDFRXD05', rfc: 'PUTA850101' }))).toHaveLength(1);
  });

  it('says nothing of an RFC alone', () => {
    expect(worker({ rfc: RFC }).checks).toEqual([]);
  });
});
