import { createRoot } from 'react-dom/client';
import '../../components/look/base.css';
import '../../components/look/controls.css';
import { sweepPdfJobs } from '../../lib/cases/pdf-jobs';
import './panel.css';
import { PanelApp } from './panel-app';
import { browserPanelPort } from './panel-port';

const root = createRoot(document.getElementById('root')!);
void browserPanelPort().then((port) => root.render(<PanelApp port={port} />));

// Nobody comes any more for a PDF whose window was closed while it was read. A store that fails says so where it is used.
sweepPdfJobs().catch(() => undefined);
