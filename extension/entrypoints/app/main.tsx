import { takeHandedOver } from '../../popup/into-case.ts';
import { startPage } from '../../shell/start.tsx';

takeHandedOver();
startPage('tab');
