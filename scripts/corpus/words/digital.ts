import { words, type RouteWords } from './route-words.ts';

/** Words of digital. */
export const DIGITAL: RouteWords = {
  route: 'Digital',
  weight: 6,
  pathways: {
    'Digital production, design and development': ['Software and design', 'Testing'],
    'Digital support services': ['Networks and support', 'Cyber security'],
    'Digital business services': ['Data', 'Business analysis'],
  },
  fields:
    words(`software; network; data; cyber security; cloud; digital support; user experience; machine learning; information systems; product; test; database; telecoms;
    business intelligence; DevOps; digital forensics; data protection; embedded software; geospatial`),
  objects:
    words(`user stories; code repositories; unit tests; build pipelines; application interfaces; data models; database queries; network diagrams; firewall rules; access rights;
    incident tickets; patches and releases; service catalogues; cloud resources; containers; log files; threat models; vulnerabilities; backups and restores; data pipelines;
    training data; statistical models; dashboards and reports; wireframes; prototypes; usability findings; accessibility defects; technical debt; configuration items;
    change requests; root causes; identity services; encryption keys; wireless coverage; cabling; device builds; knowledge articles; product roadmaps; data quality rules;
    privacy impact assessments; evidence images; message queues; caches; design patterns`),
  verbs: words(
    `code; refactor; deploy; debug; query; encrypt; patch; provision; automate; profile; scrape; migrate; scale; instrument`,
  ),
  tools:
    words(`version control; integrated development environments; query languages; ticketing systems; packet analysers; container platforms; monitoring tools; test harnesses;
    notebooks; wireframing tools; virtual machines; scripting languages; a service desk; scanners`),
  people: words(
    `product owners; developers; end users; service desk analysts; data scientists; security teams; delivery managers; suppliers; architects; business stakeholders`,
  ),
  rules: words(
    `data protection law; computer misuse law; accessibility regulations; coding standards; the service standard; information security policy; licensing terms; ethical frameworks`,
  ),
  places: words(
    `agile teams; a security operations centre; a data centre; client premises; a cloud platform; a contact centre; a research group; a start-up`,
  ),
  terms:
    words(`recursion; polymorphism; closures; garbage collection; mutex; deadlock; idempotence; sharding; replication; normalisation; indexes; regression; clustering; gradients;
    overfitting; embeddings; tokenisation; ontology; phishing; ransomware; honeypot; hashing; salting; certificates; handshake; subnet; VLAN; BGP; DNS; DHCP; latency;
    jitter; throughput; hypervisor; Kubernetes; serverless; webhooks; REST; GraphQL; linting; mutation testing; fuzzing; kanban; burndown; telemetry; heuristics;
    wayfinding; affordance; chain of custody; steganography; firmware; microcontroller; raster; shapefile; pseudonymisation; lakehouse;
    abstraction; accelerator; adapter; algorithm; analytics; anonymity; antivirus; apache; applet; architecture; array; artefact; assembler;
    asset tag; atomicity; auditing; authentication; autoscaling; bandwidth; bastion; biometrics; bitmap; blockchain; bootloader; botnet; breakpoint;
    broadband; buffer; bytecode; callback; canary; captcha; checksum; chipset; cipher; classifier; client-side; cloudburst; codebase; compiler;
    concurrency; cookie; coverage; cron; cursor; daemon; dashboard; datagram; dataset; decompiler; defragmentation; delimiter; dendrogram;
    denial of service; diff; dongle; driver; encoder; endpoint; entropy; enumeration; escalation path; ethernet; exception; exploit; failover; fibre;
    file share; firewall; flowchart; forecast; fork; framework; gateway; geofence; gigabit; graph; hackathon; hash; heap; histogram; hotfix; hub;
    hyperlink; icon; imputation; inheritance; injection; inode; interpreter; iterator; joystick; kernel; keylogger; lambda; library; load balancer;
    localhost; logfile; loop; malware; markdown; matrix; merge conflict; metadata; microservice; middleware; mirror; modem; modularity; multicast;
    namespace; neural network; node; object store; octet; offboarding; opcode; optimiser; orchestrator; outlier; packet; pagination; parser;
    patchwork; payload; penetration test; permutation; pixel; plugin; pointer; pooling; port; predicate; proxy; quantile; queue; quota; random forest;
    rainbow table; registry; rendering; repository; resolver; rollback; router; runtime; sandbox; schema; scrum; seed data; semaphore; sensor;
    session; sitemap; snapshot; socket; spam; spike; sprint; stack; storyboard; stub; switch; syntax; tensor; terminal; thread; throttling; timestamp;
    tokens; topology; trojan; trunk; tunnel; tuple; unicode; uptime; validator; variance; vector; viewport; virus; widget; wiki; worm; wrapper;
    zero-day`),
};
