import { words, type RouteWords } from './route-words.ts';

/** Words of construction and the built environment. */
export const CONSTRUCTION: RouteWords = {
  route: 'Construction and the built environment',
  weight: 12,
  pathways: {
    'Building services engineering': ['Electrical and mechanical', 'Heating and cooling'],
    'Design, surveying and planning': ['Surveying', 'Design and planning'],
    'Onsite construction': ['Trades', 'Plant and civil works'],
  },
  fields:
    words(`bricklaying; carpentry and joinery; plastering; roofing; scaffolding; plumbing and heating; electrical installation; groundworks; highways; site;
    quantity surveying; building control; architectural; civil engineering; demolition; wall and floor tiling; heritage masonry; curtain walling; refrigeration;
    building services; town planning; tunnelling; piling; fire stopping`),
  objects:
    words(`foundations; brick and block walls; roof coverings; timber frames; door sets and windows; plasterboard linings; screeds and renders; scaffolds;
    pipework; heating circuits; cable containment; distribution boards; drainage runs; excavations; formwork; reinforcement; concrete pours; steel erection;
    setting out; site surveys; bills of quantities; interim valuations; building regulations submissions; planning applications; design models;
    method statements; temporary works; lifting plans; traffic management; utilities drawings; snagging lists; handover packs; defects; thermal bridges;
    air tightness; damp proof courses; fire compartments; insulation; site waste; retrofit measures; lead flashings; stone dressings; paving and kerbs; piling mats;
    tower cranes; programme and sequence; final accounts; heat pumps`),
  verbs: words(
    `set out; excavate; joint; render; splice; solder; terminate; commission; survey; brace; point; level; fix; insulate; compact; dismantle`,
  ),
  tools:
    words(`total stations; laser levels; hand and power tools; mobile elevating work platforms; excavators; pipe benders; insulation testers; building information models;
    torque wrenches; mitre saws; compaction plant; manometers; scaffold tags; estimating software; moisture meters; drawings and specifications`),
  people:
    words(`site managers; architects; principal contractors; clients; structural engineers; trade contractors; building inspectors; planners; residents; designers;
    banksmen and signallers`),
  rules:
    words(`the building regulations; construction design and management regulations; work at height regulations; wiring regulations; the building safety act;
    planning law; gas safety regulations; lifting regulations; standard forms of contract; confined space regulations`),
  places: words(
    `live construction sites; occupied homes; historic buildings; highways; off-site factories; high-rise buildings; rail corridors; plant rooms`,
  ),
  terms:
    words(`mortar; lintels; wall ties; cavity trays; corbels; quoins; dormers; purlins; hip rafters; mortise; scarf joint; skirting; scrim; lath; lime putty; pargeting; terrazzo;
    grout; membrane; bitumen; standing seam; gutters; solder; flux; backflow; inhibitor; F-gas; superheat; psychrometry; trunking; busbar; earthing; residual current;
    trench boxes; dewatering; geotextile; sub-base; asphalt; kerb; rebar; slump; shuttering; falsework; post-tensioning; caissons; shotcrete; pile caps; theodolite;
    datum; contours; party wall; easement; dilapidations; variations; retention; liquidated damages; embodied carbon; U-values; intumescent; asbestos; silica dust;
    abutment; access hatch; aggregate; anchor bolts; arch; architrave; awning; balustrade; batten; bay window; bedding mix; benching; binder course;
    boundary wall; bracket; bridging; buttress; camber; canopy; cavity; ceiling grid; chimney; cladding; cofferdam; coping; cornice; coving; cradle;
    crawler; culvert; dado; damper; daywork; decking; diaphragm wall; downpipe; dowel; drum; eaves; egress; fascia; fibre cement; flashing;
    floor joist; flue; footings; gable; gabion; girder; glazing; granite; gravel; gully; handrail; hardcore; hardwood; hinge; hoarding; hoist;
    hydronic; insulant; ironmongery; jamb; jetting; joist; keystone; kiln; ladder tie; lagging; lamination; landing; latch; limestone; louvre;
    manhole; mastic; mezzanine; mullion; newel; noggin; oriel; parapet; parquet; partition; pier; pilaster; pitch; plinth; plumb; pointing;
    polyurethane; portico; precast; putlog; quarry tile; rafter; ridge; riser; rooflight; sandstone; sash; scarifying; sewer; shims; shingle; sill;
    slate; soakaway; soffit; spandrel; spindle; stair string; strut; stucco; stud wall; subsidence; surcharge; tanking; tarmac; thatch; threshold;
    toeboard; transom; trowel; turret; underlay; underpinning; valve chamber; vault; vent; veranda; voussoir; wainscot; weephole; winch; zinc`),
};
