import { createApp } from 'vue';
import App from './app.vue';

const report = await (await fetch('/chi-so.json')).json();
createApp(App, { report }).mount('#app');
