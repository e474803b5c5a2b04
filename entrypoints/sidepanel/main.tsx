import { createRoot } from 'react-dom/client';
import '../../components/look/base.css';
import '../../components/look/controls.css';
import './panel.css';
import { PanelApp } from './panel-app';
import { browserPanelPort } from './panel-port';

const root = createRoot(document.getElementById('root')!);
void browserPanelPort().then((port) => root.render(<PanelApp port={port} />));
