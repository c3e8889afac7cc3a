const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

/** Trials and methods that are called by a word which is a name or place elsewhere, where they stand in capitals. */
export const STUDIES: ReadonlySet<string> = set(`
  abacus accord acute adapt adonis advance advocate aegean affirm afire aida akita alpine altitude amalfi amber amelia amplify andromeda
  annexa apex apollo arise aristotle arctic aries arno artemis arts ascend ascot ashley aspect aspen aspire assert atlantis atlas atom
  attain august aurora austin averroes avert balance barney basel beacon bell benedict benefit berlin bolero borealis bravo brave bridge bristol
  cabana cairo canvas capella capri captain capture carmela carmen caravaggio care carolina caroline cassini castle celeste champion chance
  chaplin chest charisma charm chester christine clarity claudia cleopatra clear clever columbus comet commander compass complete conrad
  consort contour copernicus coral corona courage credence credo crystal culprit curie cypress daisy dallas danish dante darwin
  david dawn declare defense denver diana diamond discover dora dream duke eagle easter easy echo eclipse edison einstein elena elevate
  ella elliot emerald emma empathy emperor emphasis empire encore engage enrich epic erica ernest esteem esther eva everest excel explorer
  extend faith falcon fidelio figaro fiona flair florence fourier france freedom gala galahad galileo garfield gemini genesis geneva george
  gisela gloria grace gracia gregory grant gusto hallmark hamlet harmony harmonia harold hawaii heath helios helen henry hera hermes
  hero hope horizon houston hudson ibis imagine impact impala impress inca ingenio insight inspire ira iris isabella isar isis jade
  jasmine java jewel joan job judit julia juliet juno jupiter karen keystone kim klimt kristal lancelot latitude laura leader leda legend
  leo liberty lilac lily lincoln linda lisa lorelei lotus louis luna lyra madison magellan magnet magnolia maia maiden major malta
  manhattan marathon marco mariner maria marina mark martin mary matilda matterhorn maverick maya medea melody mendel mercury meridian
  merlin merit michelangelo milan miranda mira miracle monaco monarch monet monica mona monza mozart napoli nautilus navigator nelson neptune
  newton nile nora nora noble norma odin odyssey olive olivia olympia omega opal optimize orbit oregon orion oscar ottawa palladium
  paloma panama paradigm paragon pascal pathfinder patricia patrick paulo pegasus perseus persist phoenix picasso pilgrim pioneer pivotal pizarro
  platinum plato plaza pluto polaris poppy portland precise premier prestige prima prince princess prism prodigy promise prosper provenance
  providence quest rachel radiance rafael ranger rebecca recover recovery regina rembrandt renoir rescue resolve reverse rex rhythm ripple rita riviera
  robin rocket roma romeo rosalia rose rover royal ruby safari sage salford salt samson samurai santa sapphire sarah saturn scout select
  selena selma sentinel serena severe shield sierra silver simon sirius sirocco socrates sofia solar solomon solstice sonata sonoma sophia
  sparta spartan spirit spring star stella steven stockholm strong summit sunrise sunset swift symphony sydney synergy talent tango tasman temple
  theo theseus thomas titan titania tina tiara toledo topaz topcat torch tosca traverse trident trinity triumph trilogy tropic twilight ulysses unity
  valencia valiant valor vanguard vega venice venus vera verdi verona vertis vesalius vesta victor victoria victory vienna violet virginia
  vision viva vivid vivaldi voyager vulcan walter warcef wilma winter wisdom wizard woods yale yellow york zephyr zenith zodiac zurich
`);
