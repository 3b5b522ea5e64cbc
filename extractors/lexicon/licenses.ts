/** Licences by name. */
export const licenses = `
[license]
Apache 2.0 = Apache-2.0, Apache 2.0 license, Apache 2.0 License, Apache 2, Apache License 2.0, Apache License, Apache License Version 2.0, Apache license
?MIT = MIT license, MIT License, MIT-licensed
Modified MIT = modified MIT license, Modified MIT License, modified MIT
BSD = BSD license, BSD-3-Clause, BSD-2-Clause
GPL = GPLv3, GPL-3.0, GNU GPL, GPLv2, GNU General Public License
AGPL = AGPL-3.0, AGPLv3, GNU AGPL
LGPL = LGPL-3.0
MPL = MPL-2.0, Mozilla Public License
CC BY = CC-BY, CC BY 4.0, CC-BY-4.0
CC BY-NC = CC-BY-NC, CC BY-NC 4.0, CC-BY-NC-4.0
CC BY-SA = CC-BY-SA, CC BY-SA 4.0
CC BY-NC-SA = CC-BY-NC-SA-4.0, CC BY-NC-SA 4.0
CC0 = CC0 1.0
Unlicense
Business Source License = BUSL, BSL license
Server Side Public License = SSPL
Elastic License
Functional Source License = FSL
Sustainable Use License
Llama Community License = Llama license, Llama 3 Community License, Llama 4 Community License, Llama 2 Community License
Gemma License = Gemma license, Gemma Terms of Use
Qwen License = Qwen license, Tongyi Qianwen License
DeepSeek License
OpenRAIL = OpenRAIL-M, CreativeML OpenRAIL-M, RAIL
OpenMDW = OpenMDW-1.0
NVIDIA Open Model License = Nvidia Open Model License, NVIDIA Open Model Agreement
Mistral Research License = MRL license, MNPL, Mistral Non-Production License
FLUX.1 [dev] Non-Commercial License = FLUX Non-Commercial License
Stability AI Community License = Stability Community License
Tencent Hunyuan Community License = Hunyuan Community License
LFM Open License = LFM1.0 license
Falcon LLM License = TII Falcon License
Jamba Open Model License
Open Data Commons = ODC-By, ODC-BY
Community Data License Agreement = CDLA
PolyForm = PolyForm Noncommercial
Artistic License
Boost Software License
ISC license
EUPL
# more licences
Llama 3.1 Community License = Llama 3.1 License
Llama 3.3 Community License
Qwen Research License
Tongyi Qianwen Research License
Grok 2 Community License = Grok 2 Community License Agreement
Falcon 180B TII License
BigScience RAIL = BigScience RAIL License, BigCode OpenRAIL-M
AI2 ImpACT License = ImpACT License
MIT-0
0BSD
WTFPL
zlib License
Eclipse Public License = EPL, EPL-2.0
CDDL
Microsoft Public License = MS-PL
GFDL
SIL Open Font License = OFL
Hippocratic License
BSL 1.1
Fair Source
O'Saasy License
Commons Clause
MulanPSL = Mulan PSL v2
CC BY-ND
CC BY-NC-ND = CC BY-NC-ND 4.0
Open Government Licence
Apple Sample Code License = AMLR, apple-amlr
NVIDIA Source Code License
NVIDIA Nemotron Open Model License = Nemotron Open Model License
Lightricks Open Weights License = LTXV Open Weights License
DeepSeek Model License
InternLM License
Yi License
Fair AI Public License = Fair AI Public License 1.0-SD
FLUX.2 Non-Commercial License
Stability AI Non-Commercial Research Community License
Exaone License = EXAONE AI Model License
Mistral AI Non-Production License
`;
