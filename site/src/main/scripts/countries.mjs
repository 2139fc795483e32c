// Writes src/main/resources/org/dragoman/site/map/countries.tsv out of world-atlas. Needed only when the shapes are to be renewed:
//
//   npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 i18n-iso-countries@7
//   node src/main/scripts/countries.mjs > src/main/resources/org/dragoman/site/map/countries.tsv
//
// in an empty folder into which this file was copied, or with NODE_PATH set. Nothing of npm is needed to build or run Dragoman.
import { createRequire } from "node:module";
const require = createRequire(process.cwd() + "/");
const topojson = require("topojson-client");
const world = require("world-atlas/countries-110m.json");
const iso = require("i18n-iso-countries");

// Areas to which world-atlas gives no ISO number.
const unnumbered = { Kosovo: "XKX", "N. Cyprus": "CYP", Somaliland: "SOM" };
const code = (feature) => unnumbered[feature.properties.name] ?? iso.numericToAlpha3(feature.id);

// Spherical excess would be exact; the plain area is enough to tell islets that no reader could see.
const area = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => {
  const [nextX, nextY] = ring[(i + 1) % ring.length];
  return sum + x * nextY - nextX * y;
}, 0) / 2);

// world-atlas joins what lies on both sides of 180 degrees, as a globe wants it; a flat map wants it cut there.
const unwrapped = (ring) => {
  let turn = 0;
  return ring.map(([x, y], i) => {
    if (i > 0 && Math.abs(x - ring[i - 1][0]) > 180) turn += x < ring[i - 1][0] ? 360 : -360;
    return [x + turn, y];
  });
};
const clipped = (ring, edge, isInside) => ring.flatMap((to, i) => {
  const from = ring[(i + ring.length - 1) % ring.length];
  const crossing = [edge, from[1] + ((edge - from[0]) / (to[0] - from[0])) * (to[1] - from[1])];
  if (isInside(to[0])) return isInside(from[0]) ? [to] : [crossing, to];
  return isInside(from[0]) ? [crossing] : [];
});
const cut = (ring) => {
  const flat = unwrapped(ring.slice(0, -1));
  return [-360, 0, 360]
    .map((shift) => flat.map(([x, y]) => [x + shift, y]))
    .map((part) => clipped(clipped(part, 180, (x) => x <= 180), -180, (x) => x >= -180))
    .filter((part) => part.length > 2);
};

const shapes = new Map();
for (const feature of topojson.feature(world, world.objects.countries).features) {
  if (feature.properties.name === "Antarctica") continue;
  const polygons = feature.geometry.type === "Polygon" ? [feature.geometry.coordinates] : feature.geometry.coordinates;
  const rings = polygons.flat().flatMap(cut).filter((ring, i) => area(ring) > 0.02 || i === 0);
  const written = rings.map((ring) => ring.map(([x, y]) => `${+x.toFixed(2)} ${+y.toFixed(2)}`).join(","));
  shapes.set(code(feature), [...(shapes.get(code(feature)) ?? []), ...written]);
}

console.log(`# The shapes of states and territories, for the map.
# Columns: alpha3 (ISO 3166-1; XKX: Kosovo), rings (separated by ;, each a list of points separated by commas: longitude, latitude).
# Source: Natural Earth 1:110m (public domain, naturalearthdata.com) as world-atlas 2.0.2 packs it (npm, ISC, copyright Michael
# Bostock). Written by site/src/main/scripts/countries.mjs. A line on a map says nothing about whose a place is.
# Changed: cut at 180 degrees; Antarctica left out; islets of less than a fiftieth of a square degree left out; two decimals; Northern
# Cyprus drawn with Cyprus, Somaliland with Somalia.
alpha3\trings`);
for (const alpha3 of [...shapes.keys()].sort()) console.log(`${alpha3}\t${shapes.get(alpha3).join(";")}`);
