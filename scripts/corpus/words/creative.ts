import { words, type RouteWords } from './route-words.ts';

/** Words of creative and design. */
export const CREATIVE: RouteWords = {
  route: 'Creative and design',
  weight: 6,
  pathways: {
    'Craft and design': ['Making and craft', 'Fashion and textiles'],
    'Media, broadcast and production': ['Screen and sound', 'Stage and events'],
    'Cultural, heritage and visitor attractions': ['Collections', 'Visitor work'],
  },
  fields:
    words(`broadcast production; post production; props; costume; live event; sound; lighting; photography; journalism; museum; archive conservation; jewellery;
    furniture design; fashion; visual effects; animation; games; print; stage rigging; glass craft; bespoke tailoring; content creation`),
  objects:
    words(`creative briefs; storyboards; mood boards; shot lists; camera moves; rushes and metadata; edit decision lists; sound mixes; lighting plots; stage sets;
    props and dressings; costume fittings; pattern blocks; fabric samples; prototypes; sketches and models; artwork files; proofs; photographs; scripts; interviews;
    news stories; exhibition labels; object records; conservation treatments; archive deposits; loans and couriers; visitor tours; event schedules; call sheets;
    risk of damage; character rigs; textures and shaders; render passes; game levels; user journeys; brand guidelines; portfolios; glaze recipes; stone settings;
    upholstery; bookbindings; rights clearances; audience feedback`),
  verbs: words(
    `sketch; storyboard; light; frame; edit; grade; mix; rig; stitch; carve; conserve; curate; render; typeset`,
  ),
  tools:
    words(`editing suites; cameras and lenses; mixing desks; lighting consoles; sewing machines; design software; kilns; laser cutters; motion capture; game engines;
    radio microphones; archives catalogues; humidity loggers; hand looms`),
  people: words(
    `directors and producers; editors; designers; performers; clients and agencies; curators; visitors; makers; stage managers; contributors`,
  ),
  rules: words(
    `copyright law; the editors' code; broadcast guidelines; loan agreements; accessibility standards; privacy law; technical delivery specifications; rigging regulations`,
  ),
  places: words(
    `studios; location shoots; theatres; galleries and museums; festivals; newsrooms; a design workshop; an edit suite`,
  ),
  terms:
    words(`aperture; bokeh; gimbal; clapperboard; timecode; codec; transcode; chroma key; rotoscope; keyframe; inbetweening; voxel; shader; foley; reverb; compressor; gobo;
    dimmer; cyclorama; fly system; truss; marionette; millinery; corsetry; toile; selvedge; warp; weft; dye bath; appliqué; marquetry; veneer; dovetail; patina;
    hallmark; enamel; filigree; annealing; blown glass; kerning; leading; serif; halftone; bleed; litho; embossing; provenance; accession; deacidification; vellum;
    defamation; embargo; scoop; vox pop;
    acetate; acoustics; acrylic; ambience; anamorphic; applause; archive box; armature; audition; backdrop; ballad; banner; basketry; batik; beadwork;
    bevel; binaural; blocking; bobbin; brocade; bronze; calligraphy; cameo; canvas; caption; casting; catalogue; ceramics; chiaroscuro; choreography;
    collage; comic; composition; couture; crochet; crossfade; darkroom; decal; diorama; documentary; drapery; easel; editorial; embroidery; engraving;
    ensemble; etching; exposure; fader; felt; festival; figurine; flicker; foil stamping; font; fresco; gallery; gilding; glassblowing; gouache;
    graffiti; greenroom; guillotine; hem; illustration; inkjet; inlay; jacquard; kinetic; knitting; lacquer; lavalier; linen; lithography; lustre;
    mannequin; masking; matte; medallion; melody; mezzotint; microphone; montage; mosaic; mural; narrator; negative; orchestra; origami; ornament;
    overlay; palette; papier-mâché; parchment; pastel; pewter; pigment; pixel; playback; pleats; podcast; porcelain; portrait; poster; press night;
    prologue; puppetry; quilting; raking light; rehearsal; repertoire; restoration; satin; score; screen print; sculpture; sequin; silhouette; silk;
    slate; soundtrack; spotlight; stencil; still life; studio; subtitle; tapestry; teleprompter; tempo; tripod; tweed; velvet; vignette; voice-over;
    wardrobe; watercolour; weaving; wigs; woodcut; zoetrope`),
};
