import { startPage } from '../../shell/start.tsx';

startPage('tab');
