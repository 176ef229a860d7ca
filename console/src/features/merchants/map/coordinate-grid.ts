import L from 'leaflet'

const size = 256

/** Lines of longitude and latitude with their degrees, drawn here: nothing is asked of anybody. */
export const coordinateGrid = (): L.Layer =>
  Object.assign(L.gridLayer({ tileSize: size, maxZoom: 18 }), {
    createTile: ({ x, y, z }: L.Coords): HTMLElement => {
      const tile = document.createElement('canvas')
      tile.width = size * 2
      tile.height = size * 2
      const pen = tile.getContext('2d')
      if (!pen) return tile
      pen.scale(2, 2)
      pen.strokeStyle = '#c9cdd4'
      pen.strokeRect(0, 0, size, size)
      pen.strokeStyle = '#e8eaed'
      pen.beginPath()
      for (const at of [64, 128, 192]) {
        pen.moveTo(at, 0)
        pen.lineTo(at, size)
        pen.moveTo(0, at)
        pen.lineTo(size, at)
      }
      pen.stroke()
      const corner = L.CRS.EPSG3857.pointToLatLng(L.point(x * size, y * size), z)
      const digits = Math.max(0, Math.round(z / 3) - 1)
      pen.fillStyle = '#5c626b'
      pen.font = '11px sans-serif'
      pen.fillText(
        `${degrees(corner.wrap().lng, digits, 'E', 'W')}  ${degrees(corner.lat, digits, 'N', 'S')}`,
        5,
        15,
      )
      return tile
    },
  })

const degrees = (value: number, digits: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(digits)}°${value < 0 ? negative : positive}`
