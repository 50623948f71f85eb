import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import './preview.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
  globalTypes: {
    theme: {
      description: 'Giao diện sáng, tối',
      toolbar: { icon: 'contrast', items: [{ value: 'light', title: 'Sáng' }, { value: 'dark', title: 'Tối' }], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light' },
  decorators: [
    (story, { globals, parameters }) => {
      const theme = String(parameters['theme'] ?? globals['theme'] ?? 'light');
      document.documentElement.dataset['theme'] = theme;
      document.documentElement.lang = String(parameters['lang'] ?? 'vi');
      return story();
    },
  ],
};

export { preview as default };
