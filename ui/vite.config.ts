import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { help } from './build/plugin.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  plugins: [svelte(), help(fileURLToPath(new URL('../data/help', import.meta.url)))],
  clearScreen: false,
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: [repository] },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The web views of Tauri 2: WebKitGTK 2.40+, WebView2 (evergreen), Safari 16.
    target: ['safari16', 'chrome111'],
    sourcemap: false,
    // Data addresses would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file from the app's own binary: nothing is won by splitting it.
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
  },
});
