import { words, type RouteWords } from './route-words.ts';

/** Words of engineering and manufacturing. */
export const ENGINEERING: RouteWords = {
  route: 'Engineering and manufacturing',
  weight: 16,
  pathways: {
    'Design, development and control': ['Design and development', 'Control and automation'],
    'Maintenance, installation and repair': ['Service and repair', 'Installation'],
    'Manufacturing and process': [
      'Machining and fabrication',
      'Process operation',
      'Food and drink',
    ],
  },
  fields:
    words(`machining; welding; fabrication; aerospace; autocare; vehicle body; heavy vehicle; marine; rail; nuclear; power networks; water process; gas network; electronics;
    toolmaking; casting; food process; textile; composites; robotics; instrumentation; maintenance; lift and escalator; packaging; boatbuilding; metrology; propulsion;
    materials; mineral processing; leather; paper making; wind turbine`),
  objects:
    words(`engineering drawings; machined components; weld procedures; sheet metal parts; castings and forgings; tolerances and fits; hydraulic circuits; pneumatic systems;
    electrical control panels; sensors and actuators; programmable controllers; gearboxes; bearings and seals; engines and drivelines; braking systems; diagnostic codes;
    batteries and high voltage systems; composite lay-ups; printed circuit boards; harnesses; calibration records; planned maintenance; breakdowns; spare parts; production lines;
    changeovers; batch records; process parameters; cleaning in place; quality inspections; non-conforming parts; statistical control charts; root causes of failure;
    lifting equipment; pressure systems; coolant and swarf; surface finishes; coatings and paint systems; test rigs; flow and level measurement; switchgear; overhead lines;
    pumps and valves; turbines; rail track assets; hull structures; fatigue cracks; product design specifications; finite element models; jigs and fixtures`),
  verbs: words(
    `machine; weld; fabricate; calibrate; align; commission; overhaul; torque; deburr; strip down; lubricate; isolate; troubleshoot; laminate; cast; assemble`,
  ),
  tools:
    words(`micrometers and gauges; computer numerical control machines; multimeters; oscilloscopes; coordinate measuring machines; diagnostic equipment; welding sets; computer aided design;
    torque tools; lathes and mills; vibration analysers; thermal cameras; lifting gear; lock-off kits; autoclaves; supervisory control systems`),
  people: words(
    `production teams; design engineers; maintenance planners; customers; quality inspectors; shift managers; suppliers; safety representatives; operators; asset owners`,
  ),
  rules:
    words(`lock-off and permit systems; quality management standards; machinery safety directives; pressure systems regulations; welding standards; airworthiness regulations;
    product safety law; environmental permits; control of substances rules; electricity at work regulations`),
  places: words(
    `a machine shop; a production line; a clean room; a vehicle workshop; a hangar; substations; treatment works; shipyards; offshore platforms`,
  ),
  terms:
    words(`swarf; reaming; broaching; knurling; honing; electrical discharge; annealing; quenching; nitriding; Brinell; martensite; austenite; porosity; undercut; tack; fillet weld; TIG; MIG;
    argon; oxy-fuel; riveting; anodising; galvanising; passivation; autoclave cure; prepreg; gelcoat; honeycomb core; avionics; nacelle; undercarriage; turbocharger;
    differential; camshaft; ECU; CAN bus; lambda; regenerative braking; pantograph; ballast; catenary; sleepers; bogie; transformers; tap changer; relays; ladder logic;
    PID loop; thermocouple; cavitation; NPSH; flanges; gaskets; ultrasonic testing; dye penetrant; eddy current; kaizen; poka-yoke; takt; SMED; FMEA; pasteurisation;
    retort; extrusion; flocculation; chlorination; calender; loom; tannery; isotopes; dosimetry; solder paste; reflow; keel; rudder; yaw;
    abrasion; accelerometer; accumulator; actuation; aerofoil; alloy; alternator; ampere; anchor winch; antifreeze; arc flash; armature;
    asbestos gasket; axle; babbitt; backlash; balancing; ballscrew; bandsaw; baseplate; battery pack; bevel gear; billet; blanking; blowdown;
    bobbin winding; boiler; bonding; bore; brake caliper; brazing; bulkhead; burnishing; burr; bushing; bypass; cable gland; cam; capacitor;
    carburettor; cardan; casing; catalyst; centrifugal; chamfer; charpy; chassis; chiller; chuck; circlip; clutch; coil; collet; compressor;
    condensate; conduit; conformity; conveyor; coolant; corrosion; cotter; countersink; coupling; crankshaft; creep; crimping; crucible; cryogenic;
    cupola; damper; datum; decoupling; deflection; demagnetising; depot; dial gauge; diaphragm; die; diode; dowel; drawbar; dressing; ductility;
    duplex steel; dynamo; earthing; eccentric; economiser; ejector; elastomer; electrode; electrolyte; embrittlement; encoder; epoxy; etching;
    evaporator; exhaust; feeder; ferrite; ferrule; filament; filler rod; filtration; firebox; flange; flare; flux; flywheel; forging; foundry;
    friction; fuel cell; furnace; fuse; fuselage; galvanometer; gantry; generator; gland; governor; grinding; gudgeon; gyroscope; hardness; headstock;
    heat exchanger; helix; hopper; hot isostatic; hub; hydraulics; hydrogen; idler; impedance; impeller; inductance; ingot; injector; interlock;
    inverter; ionisation; jack; jigsaw; journal; key seat; kiln; knuckle; ladle; lapping; lathe; lead screw; levers; limit switch; linkage;
    loom wiring; lubricator; magneto; malleable; mandrel; manifold; mast; microswitch; milling; mould; nacelle; neutron; nipple; nozzle; ohm;
    oil seal; orifice; oscillation; packing; pawl; pickling; pinion; piston; pitting; planer; plasma; platen; plug gauge; pneumatics; polymer;
    potentiometer; powder coat; preload; press brake; propeller; pulley; pump; punch; purging; quench; rack; radiator; ratchet; reactor; rectifier;
    refractory; resin; resistance; rheostat; rivet; roller; rotor; runout; sandblasting; scissor lift; scraper; screwdriver; semiconductor; servo;
    shaft; shaper; shear; shot peening; shrink fit; shunt; sintering; slag; sleeve; slideway; slurry; solenoid; spanner; spark; spigot; spindle;
    spline; spring; sprocket; stator; steam; stiffness; strainer; stripper; stud; sump; superconducting; swage; synchroniser; tachometer; tailstock;
    tappet; tensile; thermistor; thread; throttle; thyristor; toggle; toolpath; torsion; tower; traction; transducer; transistor; trunnion; tungsten;
    turret; vacuum; valve; vane; varnish; vee block; venturi; viscosity; voltage; washer; waveguide; wedge; winding; wiper; wire rope; worm; yield;
    yoke; zirconium`),
};
