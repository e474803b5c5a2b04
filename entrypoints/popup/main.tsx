import { createRoot } from 'react-dom/client';
import '../../components/look/base.css';
import '../../components/look/controls.css';
import { sweepPdfJobs } from '../../lib/cases/pdf-jobs';
import './popup.css';
import { fitToWindow } from './fit-to-window';
import { PopupApp } from './popup-app';
import { browserTabPort } from './tab-port';

const box = document.getElementById('root')!;
fitToWindow(box);
const root = createRoot(box);
void browserTabPort().then((port) => root.render(<PopupApp port={port} />));

// Nobody comes any more for a PDF whose window was closed while it was read. A store that fails says so where it is used.
sweepPdfJobs().catch(() => undefined);
