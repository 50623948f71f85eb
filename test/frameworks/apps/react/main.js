import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const report = await (await fetch('/chi-so.json')).json();
createRoot(document.querySelector('#app')).render(createElement(App, { report }));
