import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the playground into `dist/web/playground`; the server serves it under `/playground/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web/playground',
    emptyOutDir: true,
    rolldownOptions: {
      // The editor's packages mark modules for the React compiler, which does not run here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
    // The editor is one large piece and nothing is gained by saying so at every build.
    chunkSizeWarningLimit: 10_000,
  },
});
