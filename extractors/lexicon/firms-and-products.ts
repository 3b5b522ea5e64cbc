/** Names that a firm shares with its product: the text tells which of the two it speaks of. */
export const FIRMS_AND_PRODUCTS: ReadonlySet<string> = new Set(
  `Harvey AI|Jasper AI|Writer Inc.|Zep AI|Unity Technologies|Airbnb|Airtable|AlphaSense|Arize AI|Asana|Augment Code|Baseten|Bolt.new|Browser Use|Browserbase|Canva|Captions AI|
Character.AI|Chegg|ChromaDB|Civitai|Clay.com|ClickHouse|ClickUp|Cline|Cluely|Coda|Codeium|CodeRabbit|Cognee|
Comet ML|Composio|Continue.dev|Copy.ai|Coursera|CrewAI|Cursor|D-ID|Databricks|Datadog|Daytona|DeepL|Descript|
Dify|DigitalOcean|Docker|DoorDash|Dropbox|DuckDuckGo|Duolingo|E2B|Elasticsearch|ElevenLabs|Elicit|Exa|Figma|
Firecrawl|Fireflies.ai|Framer|Freepik|Galileo AI|Genmo|Genspark|GitHub|Glean|Gradio|Grammarly|Greptile|Gumloop|
Hebbia|Hedra|Helicone|HeyGen|Higgsfield|Humanloop|Hume AI|Hyperbrowser|Ideogram|Instacart|Instagram|Intercom|
JetBrains|Kaggle|Kagi|Kaiber|Kilo Code|Kling AI|Krea|LanceDB|LangChain|LangFuse|Leonardo.AI|Letta|Lindy AI|Linear|
LinkedIn|LlamaIndex|LM Studio|Lovable|Luma AI|Manus|Mastra|Mem0|Midjourney|Milvus|Miro|Modal Labs|MongoDB|
MotherDuck|MultiOn|Murf AI|n8n|Neo4j|Netflix|Notion|Ollama|OpenEvidence|OpenRouter|Opera|Otter.ai|Patreon|PayPal|
Perplexity|Photoroom|Pika Labs|Pinecone|Pinterest|PixVerse|PlanetScale|Poe|Poolside|Postman|Pydantic|Qdrant|Qoder|
Qodo|Quora|Raycast|Recraft|Replicate|Replika|Replit|Retool|Roblox|Roo Code|Rosebud AI|RunPod|Runway|Salesforce|
Scenario Inc.|Shopify|Slack|Snowflake|Sourcegraph|Speechify|Splunk|Spotify|Squarespace|Stack Overflow|StackBlitz|
Stripe|Substack|Suno|Supabase|Superhuman|Supermemory|Synthesia|Tabnine|Tavily|Tavus|Telegram|TikTok|Turbopuffer|
Twitch|Uber|Udemy|Udio|Unsloth|Vellum AI|Vercel|Vespa.ai|Warp|Weaviate|Webflow|Weights & Biases|WhatsApp|Windsurf|
Wix|You.com|Yupp|Zapier|Zed|Zoom|Sigma Computing|Monte Carlo Data|Collibra|Alation|Immuta|Starburst|Dremio|Onehouse|Magic Patterns|Rocket.new
|Create.xyz|Same.dev|Tempo Labs|Builder.io|Locofy|Anima App|Uizard|Subframe|Onlook|Kombai|Korbit|Baz AI
|Macroscope|Swimm|Sourcery|Engine Labs|Tembo|Terragon Labs|Charlie Labs|Blitzy|Nia AI|Ramp Labs|Mintlify
|GitBook|Fern API|Stainless API|Speakeasy API|Infisical|Doppler|WorkOS|Stytch|Auth0|Novu|Turso|Upstash|Xata
|Appwrite|Nhost|Render.com|Koyeb|Northflank|Coolify|Zeabur|Val Town|Beam Cloud|Cerebrium|Banana.dev|Salad Cloud
|Prem AI|Venice AI|Kindo|Lutra AI|Bardeen|Respell|Cassidy AI|Sema4.ai|Orby AI|Twin Labs|Anchor Browser|Airtop
|Notte|Asteroid AI|Yutori|Strawberry Browser|Ecosia|Qwant|Startpage|Mojeek|Neeva|Komo Search|iAsk AI|Liner AI|LMArena
|Felo AI|Hika AI|Metaso|Monica AI|Sider AI|Merlin AI|MaxAI|Harpa AI|Notta|tl;dv|Fathom|Krisp|Circleback
|Supernormal|Avoma|Rev AI|Sonix|Trint|Looki|Wispr AI|Aqua Voice|Willow Voice|Talon Voice|Heptabase|Tana
|Reflect Notes|Anytype|Mymind|Recall.ai|Fyxer AI|Sunsama|Akiflow|Texts.com|Ohai AI|Milo AI|Dot AI|Paradot
|EVA AI|Candy.ai|Janitor AI|Chub AI|Crushon AI|PolyBuzz|Linky AI|Saylo|Xingye|Zhumengdao|Maoxiang|Clerk.com
|Convex Dev|Readwise|Booking.com|Expedia|Lyft|HubSpot|Elastic NV|Xero|Box Inc.|Prefect|Not Diamond
|OpenHands|Fivetran|Semrush|Weavy|Tripo|Zillow|Redfin|Etsy|eBay|Tripadvisor|Mailchimp|Monday.com|Freshworks|Zendesk
|Calendly|Todoist|Evernote|Quizlet|Strava|Deezer|SoundCloud|Klarna|Robinhood|Coinbase|Tinder|Yahoo|Upwork|Fiverr
|Lovart|Airbyte|Arcade|Base44|Beautiful.ai|BentoML|Emergent|HoneyHive|Inngest|Neon|Netlify|Pipedream|Redis|Restate|Rork
|Shortwave|Signal|Skyvern|Temporal|Trae|Trigger.dev|Moltbook|GitLab|Snyk|Semgrep|Tableau|Twilio|LiveKit|Vapi|Retell AI|Granola|Vast.ai
|Unstructured.io|Graphite|WordPress|EXO|Waymo|Bolt|Kalshi|Polymarket|Amazon Web Services|Alibaba Cloud|Google Cloud`
    .replace(/\n/g, '')
    .split('|'),
);

/** Firms whose leaderboards go by their names. */
export const BOARDS: ReadonlySet<string> = new Set(['LMArena']);

/** Firms whose models go by their names. */
export const NAMESAKES: ReadonlySet<string> = new Set(
  'Midjourney|Ideogram|Recraft|Suno|Udio|Kling AI|Hedra|PixVerse|Pika Labs|Krea|Tripo|Genmo'.split('|'),
);
