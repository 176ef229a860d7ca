import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://localhost:8080'

export default defineConfig({
  base: '/m/',
  plugins: [react()],
  build: { target: 'es2020', outDir: 'dist', reportCompressedSize: true },
  server: { port: 5174, proxy: { '/api': server, '/demo': server } },
})
