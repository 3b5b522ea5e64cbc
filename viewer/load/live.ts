/** Shows the graph anew when the server says that its file has changed; what is looked at stands in the address. */
export function followGraph(answer: Response): void {
  const events = answer.headers.get('Frontier-Events');
  if (events) new EventSource(events).addEventListener('graph', () => location.reload());
}
