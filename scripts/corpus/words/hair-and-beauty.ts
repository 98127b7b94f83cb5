import { words, type RouteWords } from './route-words.ts';

/** Words of hair and beauty. */
export const HAIR_AND_BEAUTY: RouteWords = {
  route: 'Hair and beauty',
  weight: 1,
  pathways: {
    'Hair, beauty and aesthetics': ['Hair and barbering', 'Beauty and wellbeing'],
  },
  fields: words(
    `hairdressing; barbering; beauty; nail services; spa and wellbeing; wellbeing therapy; make-up; advanced hair; salon; aesthetics; wig and hairpiece; complementary therapy`,
  ),
  objects:
    words(`client consultations; skin tests; scalp conditions; hair colour formulas; cutting techniques; perming and neutralising; blow drying and setting; hair extensions; beard shapes;
    shaving; facial treatments; skin types; eyebrow and lash treatments; waxing; manicures and pedicures; nail enhancements; massage routines; body wraps; make-up looks; bridal work;
    aftercare advice; treatment records; appointment books; retail displays; product ranges; towels and gowns; hygiene and sterilisation; contra-indications; colour correction; styling products;
    salon promotions; stock checks; reception duties; client loyalty; spa packages; thermal suites; photo shoots; postiche; allergy history; posture and stance`),
  verbs: words(
    `cut; colour; style; shave; exfoliate; massage; wax; thread; tint; cleanse; blow dry; foil; buff; blend`,
  ),
  tools:
    words(`scissors and clippers; open blades; heated styling tools; steamers; nail drills; massage oils; treatment couches; autoclaves; colour charts; booking software;
    brushes and sponges; patch test kits; high frequency units; hot stones`),
  people: words(
    `clients; salon colleagues; stylists; receptionists; product suppliers; models; therapists; salon owners; general practitioners; learners`,
  ),
  rules: words(
    `control of substances rules; skin testing guidelines; consumer protection law; local licensing conditions; manufacturers' instructions; salon policies; insurance terms; data protection law`,
  ),
  places: words(
    `a commercial salon; barber shops; spas; clients' homes; film sets; retail counters; cruise ships; hospitals`,
  ),
  terms:
    words(`balayage; ombré; porosity; elasticity; peroxide; toner; foils; undercut; fade; tapering; razoring; pomade; keratin; cuticle; medulla; follicle; dandruff; psoriasis; alopecia;
    impetigo; tinea; erythema; milia; comedone; collagen; elastin; dermis; lunula; acrylic; gel polish; effleurage; petrissage; tapotement; reflexology; aromatherapy; ylang ylang;
    galvanic; microdermabrasion; epilation; lash lift; henna; contouring; highlighter; prosthetics; pin curls; finger waves; cornrows; locs; braiding; wefts;
    airbrush; astringent; backcombing; bangs; base coat; bleach; blemish; blusher; bob; body scrub; bouffant; bridal hair; bronzer; brow lamination;
    bun; camouflage make-up; chignon; cleanser; clipper grade; concealer; conditioner; couperose; crimping; crochet braids; curl; dermaplaning;
    diffuser; dreadlocks; dry brushing; emery; essential oils; eyeliner; eyeshadow; facial; flyaway; foundation; fringe; frizz; gel; glitter;
    hairline; hair net; hairspray; heat damage; highlights; hot towel; hydrotherapy; intense pulsed light; keloid; lanolin; lash glue; layering;
    lip balm; lipstick; lotion; mascara; matting; melanin; moisturiser; mousse; moustache; nail art; nail bed; ombre; overprocessing; paraffin;
    parting; pigmentation; plait; ponytail; primer; quiff; razor; relaxer; ringlet; rollers; root touch-up; rosacea; scalp; sebum; serum; shampoo;
    sideburns; skin peel; smoothing; spray tan; straightener; sugaring; sunburn; texturising; threading; tonic; topknot; tweezers; updo; vaporiser;
    volume; wave; weave; wig cap; wrap; wrinkle`),
};
