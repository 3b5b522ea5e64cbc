/** Words that extend a model's name. Lower case. */
export const VARIANT_WORDS: ReadonlySet<string> = new Set(
  `pro max mini nano micro tiny flash lite light small medium large xl xxl huge ultra plus turbo fast instant base chat
   instruct it coder code math vision vl omni audio video image voice speech tts asr realtime live preview thinking
   think reasoning reasoner non-thinking distill distilled experimental exp beta alpha rc embed embedding embeddings
   rerank reranker reward guard safeguard edit next super heavy high low deep research search agent agentic tools speciale
   dev flex schnell terminus zero prover scout maverick behemoth opus sonnet haiku codex spark premier lightning air
   transcribe translate ocr er moe dense hybrid nemo klein kontext krea layered animate multimodal robotics reel
   canvas qat abliterated uncensored quantized advanced xhigh t2v i2v ti2v diffusion latest stable distil mythos creative custom cyber`.split(
    /\s+/,
  ),
);
