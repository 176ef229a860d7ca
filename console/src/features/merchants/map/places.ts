import type { MerchantRow, Position } from '@huigong/contract'
import L from 'leaflet'
import { roundedPosition } from './rounded-position.ts'

/** How a pin looks tells what it is: chosen in this form, on line, or off line. */
export type Place = { id: string; name: string; position: Position; look: 'chosen' | 'online' | 'offline' }

export const placesOf = (merchants: readonly MerchantRow[]): Place[] =>
  merchants.flatMap(({ id, name, position, status }) =>
    position ? [{ id, name, position, look: status }] : [],
  )

export const pinOf = ({ position, look }: Place, title: string, draggable = false): L.Marker => {
  const size: [number, number] = look === 'chosen' ? [34, 34] : [26, 26]
  return L.marker([position.latitude, position.longitude], {
    icon: L.divIcon({ className: `pin pin-${look}`, iconSize: size, iconAnchor: [size[0] / 2, size[1]] }),
    title,
    draggable,
    zIndexOffset: look === 'chosen' ? 1000 : 0,
  })
}

export const positionOf = ({ lng, lat }: L.LatLng): Position =>
  roundedPosition({ longitude: lng, latitude: lat })

/** Brings places into view; a single one with the streets around it. */
export const showAll = (map: L.Map, positions: readonly Position[]): void => {
  const points = positions.map(({ latitude, longitude }): [number, number] => [latitude, longitude])
  map.fitBounds(L.latLngBounds(points), { padding: [40, 40], maxZoom: 15, animate: false })
}
