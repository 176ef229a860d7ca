import type { Position } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mapOptions } from '../merchant-queries.ts'
import { coordinateGrid } from './coordinate-grid.ts'
import './place-map.css'
import { type Place, pinOf, positionOf, showAll } from './places.ts'

type PlaceMapProps = {
  label: string
  places: readonly Place[]
  /** Called with the place that was clicked or entered by keyboard. */
  onOpen?: (id: string) => void
  /** The position that is chosen, where one is: a click or dragging the pin chooses another. */
  chosen?: Position | null
  onChoose?: (position: Position) => void
}

/** A map with merchants on it; without a map of somebody's the grid of degrees alone tells where they are. */
export const PlaceMap = ({ label, places, onOpen, chosen, onChoose }: PlaceMapProps) => {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<L.Map>()
  const platform = useQuery(mapOptions)
  const tiles = platform.data?.map
  const told = useRef({ onOpen, onChoose })
  told.current = { onOpen, onChoose }
  const zoomIn = t('merchants.map.zoomIn')
  const zoomOut = t('merchants.map.zoomOut')

  useEffect(() => {
    if (!frame.current) return
    const made = L.map(frame.current, { zoomControl: false, worldCopyJump: true, maxZoom: 18 })
    made.attributionControl.setPrefix(false)
    made.setView([35, 105], 4)
    made.on('click', ({ latlng }) => told.current.onChoose?.(positionOf(latlng.wrap())))
    setMap(made)
    return () => void made.remove()
  }, [])

  useEffect(() => {
    if (!map) return
    const zoom = L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map)
    return () => void zoom.remove()
  }, [map, zoomIn, zoomOut])

  useEffect(() => {
    if (!map || !platform.data) return
    const layer = tiles
      ? L.tileLayer(tiles.tilesUrl, {
          attribution: escaped(tiles.attribution),
          referrerPolicy: 'origin',
          maxZoom: 18,
        })
      : coordinateGrid()
    layer.addTo(map)
    return () => void layer.remove()
  }, [map, tiles, platform.data])

  const online = t('names.merchantStatuses.online')
  const offline = t('names.merchantStatuses.offline')
  useEffect(() => {
    if (!map) return
    const pins = places.map((place) =>
      pinOf(place, `${place.name} · ${place.look === 'online' ? online : offline}`).on(
        'click keypress',
        (event) => {
          const { key } = (event as L.LeafletKeyboardEvent).originalEvent
          if (key === undefined || key === 'Enter' || key === ' ') told.current.onOpen?.(place.id)
        },
      ),
    )
    const group = L.layerGroup(pins).addTo(map)
    return () => void group.remove()
  }, [map, places, online, offline])

  useChosen(map, chosen, (position) => told.current.onChoose?.(position), t('merchants.map.chosen'))

  const isPlaced = useRef(false)
  useEffect(() => {
    if (!map || isPlaced.current || (places.length === 0 && !chosen)) return
    isPlaced.current = true
    showAll(map, chosen ? [chosen] : places.map(({ position }) => position))
  }, [map, places, chosen])

  return (
    <div className="place-map">
      <section ref={frame} className="place-map-frame" aria-label={label} />
      {platform.data && !tiles ? <p className="soft place-map-note">{t('merchants.map.gridOnly')}</p> : null}
    </div>
  )
}

/** The pin of the chosen position; it can be dragged, and comes into view when it was typed. */
const useChosen = (
  map: L.Map | undefined,
  chosen: Position | null | undefined,
  onMove: (position: Position) => void,
  title: string,
) => {
  const moved = useRef(onMove)
  moved.current = onMove
  const longitude = chosen?.longitude
  const latitude = chosen?.latitude
  useEffect(() => {
    if (!map || longitude === undefined || latitude === undefined) return
    const place = { id: '', name: title, position: { longitude, latitude }, look: 'chosen' } as const
    const pin = pinOf(place, title, true).addTo(map)
    pin.on('dragend', () => moved.current(positionOf(pin.getLatLng().wrap())))
    if (!map.getBounds().contains(pin.getLatLng())) map.setView(pin.getLatLng())
    return () => void pin.remove()
  }, [map, longitude, latitude, title])
}

/** The map's library takes markup here; the setting is text. */
const escaped = (text: string): string => {
  const element = document.createElement('span')
  element.textContent = text
  return element.innerHTML
}
