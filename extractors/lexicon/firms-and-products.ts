/** Names that a firm shares with its product: the text tells which of the two it speaks of. */
export const FIRMS_AND_PRODUCTS: ReadonlySet<string> = new Set(
  `Cursor|Windsurf|Ollama|LangChain|LlamaIndex|GitHub|RunPod|Firecrawl|Qoder|Perplexity|Midjourney|Replit|Lovable|Runway|Suno|Udio|
ElevenLabs|OpenRouter|Modal Labs|Figma|Notion|Slack|Docker|Vercel|Canva|Zapier|Airtable|Linear|Databricks|Snowflake|Pinecone|Weaviate|
Qdrant|Chroma|Supabase|Replicate|Baseten|LM Studio|Roboflow|Gradio|Weights & Biases|Grammarly|Duolingo|Zoom|Discord|Telegram|Figma|
Intercom|Harvey|Glean|HeyGen|Synthesia|Descript|Ideogram|Krea|Recraft|Luma AI|Pika Labs|Higgsfield|Hedra|Character.AI|Poe|
You.com|Tabnine|Codeium|Sourcegraph|Augment Code|Devin|Poolside|Jasper|Copy.ai|Writer|Genspark|Manus|n8n|Dify|CrewAI|Exa|Tavily|
Browserbase|E2B|Daytona|Mem0|Letta|Zep|Milvus|Neo4j|MongoDB|Elasticsearch|Airbnb|Uber|Dropbox|Spotify|Netflix|TikTok|
WhatsApp|Instagram|LinkedIn|Stack Overflow|Kaggle|Roblox|Unity|Salesforce|Shopify|Stripe|PayPal|Yupp|Warp|Zed|Raycast|JetBrains`
    .replace(/\n/g, '')
    .split('|'),
);
