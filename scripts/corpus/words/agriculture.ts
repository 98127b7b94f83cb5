import { words, type RouteWords } from './route-words.ts';

/** Words of agriculture, environmental and animal care. */
export const AGRICULTURE: RouteWords = {
  route: 'Agriculture, environmental and animal care',
  weight: 6,
  pathways: {
    'Agriculture, land management and production': ['Crops and livestock', 'Land and machinery'],
    'Animal care and management': ['Animal health and welfare', 'Equine and canine work'],
    'Habitat management and conservation': ['Trees and woodland', 'Water and landscape'],
  },
  fields:
    words(`dairy herd; arable crop; poultry; pig unit; sheep; horticulture production; woodland; arborist; greenkeeping;
    countryside ranger; fisheries; equine groom; animal trainer; veterinary nursing; farriery; land drainage; beekeeping; viticulture`),
  objects:
    words(`soil samples; seed beds; grazing rotations; feed rations; housing and bedding; lambing records; crop residues;
    hedgerows and field margins; drainage ditches; harvested produce; breeding stock; milk yields; spray records; nursery stock;
    turf surfaces; invasive species; water courses; fencing and gates; biosecurity controls; vaccination plans; hoof trimming;
    irrigation systems; fertiliser applications; pest populations; habitat surveys; woodland inventories; timber stacks;
    grain stores; slurry and manure; pollinator habitats; animal transport; bird counts; polytunnel climates; root systems;
    parasite burdens; kennel routines; tack and harness; carcass disposal; livestock movements; stocking densities; wildlife corridors;
    planting schemes; peat bogs; soil organic matter`),
  verbs: words(
    `cultivate; irrigate; graze; prune; harvest; drench; shear; coppice; propagate; graft; tether; muck out; sow; thin`,
  ),
  tools:
    words(`tractors and trailed implements; chainsaws; knapsack sprayers; handling systems; soil probes; milking parlours;
    quad bikes; stock fencing tools; satellite guidance; moisture meters; weigh crates; brushcutters; drones; farm software`),
  people:
    words(`landowners; farm managers; veterinary surgeons; agronomists; contractors; animal owners; rangers and volunteers;
    feed suppliers; grazing tenants; members of the public on rights of way`),
  rules:
    words(`the animal welfare code; pesticide regulations; cross-compliance rules; livestock movement rules; farm assurance schemes;
    nitrate vulnerable zone rules; wildlife and countryside law; the five welfare needs`),
  places: words(
    `a working farm; glasshouses; upland estates; a livestock unit; public parks; nature reserves; a veterinary practice; stable yards`,
  ),
  terms:
    words(`mycorrhiza; tillage; silage; farrowing; tupping; colostrum; mastitis; blackgrass; lodging; stubble; swathing; clamp;
    ryegrass; clover ley; brassica; rhizome; canker; ash dieback; pollarding; windthrow; brash; stumps; leaf litter; spawning gravel;
    eelgrass; electrofishing; gallops; laminitis; farrier's nails; clicker; ringworm; neosporosis; fluke; polyphagous mites; aphids;
    thrips; hydroponics; rockwool; fertigation; vermicompost; biochar; badger setts; bat roosts; newts; otter holts; hay meadows;
    scything; drystone; wattle; swarm cells; propolis; veraison;
    agroforestry; alpaca; antler; bale wrap; barley yellow dwarf; beak; bedding sand; blowfly strike; bulb lifting; cambium; carrion; chaffing;
    cider fruit; coir; cold frames; compost tea; cover crops; crossbreeding; cultivar; deadwood; deer stalking; drey; drilling depth;
    eggshell strength; ewe lambs; fallow; fen; fetlock; flail; fodder beet; foulbrood; frost pockets; furrow; girdling; halter; headland; heifers;
    hock; humus; incubator; larch; legume; loam; maize; mulch; orchard; oxytetracycline; paddock; peafowl; pheasant; pomology; potash; quince;
    raceway; rootstock; saddle fit; sapling; sphagnum; sprain; swale; topdressing; trough; turnips; udder; warren; weir; willow; yearling`),
};
