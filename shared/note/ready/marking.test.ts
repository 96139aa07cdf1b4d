import { expect, it } from 'vitest'
import { isLowerMarking, type MarkedPlace, proposedMarking } from './marking'

const place = (name: string, marking: string, why: MarkedPlace['why'] = 'quoted') => ({
  name,
  marking,
  why,
})

it('proposes the highest marking of what a note rests on, and names each document once', () => {
  const places = [
    place('14871/24', 'LIMITE', 'onlyPlace'),
    place('COM(2024) 126', 'none'),
    place('9334/08', 'LIMITE'),
    place('14871/24', 'LIMITE'),
  ]
  expect(proposedMarking(places)).toEqual({
    marking: 'LIMITE',
    places: [place('9334/08', 'LIMITE'), place('14871/24', 'LIMITE')],
  })
  expect(proposedMarking([...places, place('X', 'SERVICE ONLY')])?.places).toEqual([
    place('X', 'SERVICE ONLY'),
  ])
  expect([proposedMarking([]), proposedMarking([place('A', 'public')])]).toEqual([null, null])
})

it('knows which marking is lower', () => {
  expect([
    isLowerMarking('none', 'LIMITE'),
    isLowerMarking('LIMITE', 'LIMITE'),
    isLowerMarking('LIMITE', 'none'),
    isLowerMarking('LIMITE', 'SERVICE ONLY'),
  ]).toEqual([true, false, false, true])
})
