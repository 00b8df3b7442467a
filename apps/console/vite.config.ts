import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../../dist/console'),
    emptyOutDir: true,
    // Nothing is inlined as data: the server's content policy allows fonts and images from itself only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/, priority: 2 },
            { name: 'words', test: /src[\\/]words[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
  // For work on the console alone: `npx vite --config apps/console/vite.config.ts` beside a running server.
  server: { proxy: { '/api': 'http://127.0.0.1:8440', '/log': 'http://127.0.0.1:8440' } },
})
