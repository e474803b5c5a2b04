import { createRoot } from 'react-dom/client';
import '../../components/look/base.css';
import '../../components/look/controls.css';
import './privacy.css';
import { browserWatchPort } from '../../lib/watch/port';
import { PrivacyApp } from './privacy-app';

createRoot(document.getElementById('root')!).render(<PrivacyApp watch={browserWatchPort} />);
