import { createRoot } from 'react-dom/client';
import '../../components/look/base.css';
import '../../components/look/controls.css';
import { App } from '../../components/app/app';
import { tabPort } from './tab-port';

const root = createRoot(document.getElementById('root')!);
void tabPort().then((port) => root.render(<App port={port} />));
