import { defineConfig } from 'vite';

/** Builds the dashboard into `dist/web/dashboard`; the server serves it under `/dashboard/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/dashboard/',
  build: { outDir: '../../dist/web/dashboard', emptyOutDir: true },
});
