// Style sheets are handled by the bundler; TypeScript only has to know that they may be imported.
declare module '*.css';
