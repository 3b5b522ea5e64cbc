import '@fontsource-variable/inter/wght.css';
import './ui/style.css';
import { createRoot } from 'react-dom/client';
import { App } from './ui/App.tsx';

const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);
