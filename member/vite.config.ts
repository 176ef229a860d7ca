import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leanContract } from './build/lean-contract.ts'
import { shellKeeper } from './build/shell-keeper.ts'

const server = 'http://localhost:8080'

export default defineConfig({
  base: '/m/',
  plugins: [leanContract('memberContract'), react(), shellKeeper()],
  resolve: {
    alias: [
      { find: /^zod$/, replacement: pathOf('./build/schema-stand-in.ts') },
      { find: '@orpc/openapi-client/fetch', replacement: pathOf('./build/small-link.ts') },
    ],
  },
  build: { target: 'es2022', outDir: 'dist', assetsInlineLimit: 0 },
  server: { port: 5174, proxy: { '/api': server, '/demo': server } },
})

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
