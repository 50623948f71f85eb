import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../docs/storybook/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  staticDirs: [{ from: '../demo/data', to: '/data' }],
  viteFinal: (vite) => ({
    ...vite,
    // The sources are reached through a private condition; a user's dev server never asks for it.
    resolve: { ...vite.resolve, conditions: ['xa-source', 'module', 'browser', 'development|production'] },
    // One pre-bundled Lit; otherwise the dev server serves two and Lit warns.
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/decorators.js', 'papaparse', 'vietnam-qr-pay/dist/qr-pay.js', 'vietnam-qr-pay/dist/constants/banks.js'] },
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
    esbuild: { ...(typeof vite.esbuild === 'object' ? vite.esbuild : {}), target: 'es2022' },
  }),
};

export { config as default };
