import '@fontsource-variable/inter/wght.css';
import './ui/style.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './ui/App.tsx';

// The page's policy allows no code made at run time.
z.config({ jitless: true });

const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);
