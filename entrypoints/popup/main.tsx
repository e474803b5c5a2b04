import { createRoot } from 'react-dom/client';
import '../../components/look/base.css';
import '../../components/look/controls.css';
import './popup.css';
import { PopupApp } from './popup-app';
import { browserTabPort } from './tab-port';

const root = createRoot(document.getElementById('root')!);
void browserTabPort().then((port) => root.render(<PopupApp port={port} />));
