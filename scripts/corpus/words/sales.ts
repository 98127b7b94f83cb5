import { words, type RouteWords } from './route-words.ts';

/** Words of sales, marketing and procurement. */
export const SALES: RouteWords = {
  route: 'Sales, marketing and procurement',
  weight: 4,
  pathways: {
    'Sales and retail': ['Retail', 'Business sales'],
    'Marketing and communications': ['Marketing', 'Public relations'],
    Procurement: ['Buying and supply', 'Customer service'],
  },
  fields:
    words(`retail; sales; marketing; digital marketing; procurement; buying; customer service; public relations; event; fundraising; estate agency; lettings; travel; market research;
    merchandising; export; account; visual merchandising; optical retail; funeral`),
  objects:
    words(`customer enquiries; sales pipelines; product demonstrations; pricing and margins; stock levels; shop floor displays; promotions; till transactions; returns and refunds;
    campaign plans; audience segments; social media content; search rankings; email lists; press releases; brand positioning; market surveys; focus groups; media spend; customer journeys;
    tenders; supplier evaluations; contract terms; purchase orders; supply risks; category plans; spend analysis; negotiations; account plans; quotations; customer feedback; loyalty data;
    donor journeys; event budgets; venue contracts; property viewings; tenancy agreements; travel itineraries; export documents; funeral arrangements; online baskets; seasonal ranges;
    visual standards; service recovery`),
  verbs: words(
    `pitch; upsell; negotiate; source; tender; merchandise; promote; segment; prospect; quote; close; survey; target; retain`,
  ),
  tools:
    words(`customer relationship systems; web analytics; point of sale systems; e-tendering portals; content schedulers; survey panels; price modelling; pay per click platforms; planograms;
    contact centre telephony; contract templates; property portals; email platforms; loyalty apps`),
  people: words(
    `customers; suppliers; buyers; account holders; agencies; sales teams; donors; landlords and tenants; journalists; distributors`,
  ),
  rules: words(
    `consumer law; advertising codes; public procurement law; data and direct marketing rules; sale of goods law; ethical sourcing policy; bribery law; agency redress schemes`,
  ),
  places: words(
    `stores; contact centres; trade fairs; a marketing department; online shops; client premises; a buying office; showrooms`,
  ),
  terms:
    words(`footfall; shrinkage; planogram; markdown; SKU; cross-selling; churn; conversion; funnel; remarketing; impressions; click-through; backlinks; A/B tests; influencer; persona; NPS; omnichannel;
    elasticity; loss leader; franchise; consignment; incoterms; letters of credit; customs tariff; framework agreement; e-auction; should-cost; Kraljic; sole source; social value; modern slavery statement;
    escrow; deposit protection; chain sale; gazumping; EPC; inventory check; ABTA; ATOL; charter; itinerary; gift aid; legacy giving; embalming; cortège; embargo; op-ed; rebrand; tone of voice; earned media;
    accreditation; advert; advocacy; affiliate; aisle; algorithmic bidding; allocation; apparel; appraisal; arcade; auction; backorder; banner ad;
    bargain; barcode; basket; bidding; billboard; blog; bookshop; boutique; brochure; broker; bundle; buyer; bypass; callback; canvassing; cart;
    cash desk; casket; catalogue; celebrant; channel; checkout; circular; claim; clearance; clickstream; coffin; cold call; commission; commodity;
    concession; confectionery; copywriting; coupon; cremation; crowdfunding; dealer; delicatessen; demographics; discount; distributor; donor;
    doorstep; duty free; e-commerce; emporium; endcap; enquiry; envelope; epitaph; eulogy; exhibition; feedback; fixture; flash sale; flyer; forecast;
    forwarder; freebie; freephone; furnishings; gift card; giveaway; gondola; greengrocer; guarantee; haberdashery; haggling; hamper; hashtag;
    headline; homepage; hosting; hotelier; hypermarket; importer; impulse; incentive; infographic; invoice; jingle; keyword; kiosk; label; lanyard;
    layaway; leaflet; lease; lifecycle; listing; logo; lottery; luggage; mailshot; mannequin; market share; mascot; memorial; merchandise; microsite;
    mourner; mystery shopper; newsletter; niche; offer; opticals; outlet; overstock; packaging; pallet; parcel; partner; patron; payment; pennant;
    pilgrimage; placard; podcast; pop-up; postcard; preference; press kit; price list; prize; prospectus; purchaser; queue; quota; raffle; rebate;
    receipt; recipient; redemption; referral; refill; reseller; reservation; resort; retainer; retargeting; roadshow; royalty; salesperson; sample;
    scanner; scent; sentiment; sequencing; shelf; shopfront; showroom; signage; slogan; souvenir; sponsor; stall; steering brief; stockist;
    storefront; strapline; subscription; supermarket; swatch; tagline; tannoy; telemarketing; testimonial; thumbnail; till roll; tour guide;
    trademark; traffic; trolley; turnover; undertaker; unit price; urn; valuation; vendor; viral; visa; voucher; wholesaler; window; wreath`),
};
