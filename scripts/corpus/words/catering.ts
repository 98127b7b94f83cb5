import { words, type RouteWords } from './route-words.ts';

/** Words of catering and hospitality. */
export const CATERING: RouteWords = {
  route: 'Catering and hospitality',
  weight: 3,
  pathways: {
    Catering: ['Kitchens', 'Production cooking'],
    Hospitality: ['Food and drink service', 'Accommodation'],
  },
  fields:
    words(`chef de partie; commis chef; pastry; production kitchen; bakery; front of house; hospitality team; housekeeping; bar and cellar; events catering;
    hotel reception; contract catering; barista; brewing; food development; sommelier; school meals; hospitality operations`),
  objects:
    words(`seasonal menus; mise en place; stocks and sauces; cuts of meat; fish and shellfish; pastry and desserts; fermented doughs; cold starters; dietary needs;
    allergen records; portion sizes; food costs; temperature logs; deliveries and storage; kitchen waste; plated dishes; table service; wine lists;
    cellar conditions; beer lines; cocktails; guest arrivals; room allocations; linen stocks; cleaning schedules; reservations; guest complaints; function sheets;
    buffet displays; service times; tasting panels; recipes and method cards; stock rotation; till reconciliation; kitchen rotas; suppliers' price lists;
    vegetable preparation; pulses and grains; egg dishes; chilled distribution; batch cooking; loyalty schemes; room standards; hygiene audits`),
  verbs: words(
    `season; poach; braise; knead; garnish; fillet; sauté; chill; plate; pour; upsell; decant; portion; bake`,
  ),
  tools:
    words(`knives; combination ovens; blast chillers; water baths; probe thermometers; dough mixers; point of sale systems; booking systems; coffee machines;
    dispense systems; vacuum packers; mandolines; floor plans; laundry equipment`),
  people:
    words(`guests; the kitchen brigade; waiting staff; suppliers; event organisers; housekeeping staff; environmental health officers; apprentices;
    head chefs; duty managers`),
  rules:
    words(`food safety management procedures; allergen law; licensing law; weights and measures law; brand standards; age verification policies;
    fire procedures; nutritional guidelines`),
  places: words(
    `a professional kitchen; restaurants; hotels; a production bakery; care home kitchens; conference venues; public houses; airline catering`,
  ),
  terms:
    words(`roux; velouté; julienne; brunoise; confit; sous vide; emulsification; gelatine; tempering; choux; laminated dough; sourdough; proving; autolyse; crumb;
    umami; coulis; consommé; ceviche; offal; game birds; bivalves; cephalopods; sulphites; celery; lupin; coeliac; halal; kosher; vegan; salmonella;
    listeria; campylobacter; cross-contact; HACCP; spirits; bitters; vermouth; terroir; tannin; cask ale; hops; wort; tamper; crema; canapés; turndown;
    overbooking; yield; corkage; banqueting;
    aerated; anchovy; aperitif; artichoke; aspic; baguette; balsamic; barding; basting; bisque; blanching; blind baking; bouillon; brine; brioche;
    broth; butterflying; caramel; carafe; carving; chafing dish; charcuterie; chestnut; chiffonade; chowder; chutney; citrus; cloche; cocoa; cordial;
    couscous; cream; crêpe; croissant; crumpet; cuisine; curry; custard; cutlery; deglazing; dessert; dicing; dumpling; espresso; falafel; filleting;
    flambé; focaccia; fondant; galette; ganache; gazpacho; ginger; glaze; gnocchi; gratin; griddle; ham; herbs; jus; kombucha; lamb; lentils; liqueur;
    macaron; marinade; mayonnaise; meringue; minibar; mousse; noodles; oysters; paella; parfait; pickling; pilaf; pomegranate; quinoa; ragout;
    ramekin; relish; risotto; saffron; scallops; semolina; sorbet; soufflé; steak; stout; tahini; tapas; terrine; tofu; truffle; turmeric; vanilla;
    venison; vinegar; whisk; yeast; zest`),
};
