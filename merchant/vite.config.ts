import { fileURLToPath } from 'node:url'
import { leanContract } from '@huigong/member/build/lean-contract'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://localhost:8080'

export default defineConfig({
  base: '/merchant/',
  plugins: [leanContract('merchantContract'), react()],
  resolve: {
    alias: [
      { find: /^zod$/, replacement: pathOf('@huigong/member/build/schema-stand-in') },
      { find: '@orpc/openapi-client/fetch', replacement: pathOf('@huigong/member/build/small-link') },
    ],
  },
  build: { target: 'es2022', outDir: 'dist', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 5175, proxy: { '/api': server, '/demo': server } },
})

function pathOf(name: string): string {
  return fileURLToPath(import.meta.resolve(name))
}
