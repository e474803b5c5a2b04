import { createRoot } from 'react-dom/client';
import '../../components/look/base.css';
import '../../components/look/controls.css';
import { serveQueue } from '../../lib/jobs/serve-queue';
import './popup.css';
import { fitToWindow } from './fit-to-window';
import { PopupApp } from './popup-app';
import { browserTabPort } from './tab-port';

const box = document.getElementById('root')!;
fitToWindow(box);
const root = createRoot(box);
void browserTabPort().then((port) => root.render(<PopupApp port={port} />));

// Papers that wait to be read are read while any view is open, whoever brought them.
serveQueue();
