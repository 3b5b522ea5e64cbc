"""Reads a graph file (GEXF or GraphML, by its ending) with networkx and prints what it found as JSON."""

import json
import sys

import networkx as nx
from networkx.readwrite.gexf import GEXF

# Readers before networkx 3 know the same elements under the names of GEXF 1.2 alone.
GEXF.versions.setdefault(
    "1.3",
    {
        "NS_GEXF": "http://gexf.net/1.3",
        "NS_VIZ": "http://gexf.net/1.3/viz",
        "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
        "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
        "VERSION": "1.3",
    },
)

path = sys.argv[1]
graph = nx.read_gexf(path, version="1.3") if path.endswith(".gexf") else nx.read_graphml(path)
edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else ((s, t, None, d) for s, t, d in graph.edges(data=True))
json.dump(
    {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "mode": graph.graph.get("mode"),
        "nodes": dict(graph.nodes(data=True)),
        "edges": [{"source": s, "target": t, "key": k, **d} for s, t, k, d in edges],
    },
    sys.stdout,
)
