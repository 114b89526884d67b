package dev.weft.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts producers before consumers and otherwise keeps the given order; a cycle is an error that
 * names its nodes.
 */
final class TopologicalOrder {
  private TopologicalOrder() {}

  static List<Node> of(List<Node> nodes, Map<String, Node> producers) {
    Map<Node, Integer> positions = new HashMap<>();
    nodes.forEach(node -> positions.put(node, positions.size()));
    Map<Node, Set<Node>> waiting = new LinkedHashMap<>();
    Map<Node, List<Node>> readers = new HashMap<>();
    for (Node node : nodes) {
      Set<Node> before = predecessors(node, producers);
      waiting.put(node, before);
      before.forEach(
          producer -> readers.computeIfAbsent(producer, key -> new ArrayList<>()).add(node));
    }
    PriorityQueue<Node> ready = new PriorityQueue<>((a, b) -> positions.get(a) - positions.get(b));
    waiting.forEach(
        (node, before) -> {
          if (before.isEmpty()) {
            ready.add(node);
          }
        });
    List<Node> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      Node node = ready.remove();
      sorted.add(node);
      waiting.remove(node);
      for (Node reader : readers.getOrDefault(node, List.of())) {
        waiting.get(reader).remove(node);
        if (waiting.get(reader).isEmpty()) {
          ready.add(reader);
        }
      }
    }
    if (!waiting.isEmpty()) {
      throw new ModelException("the graph has a cycle: " + cycle(waiting));
    }
    return sorted;
  }

  private static Set<Node> predecessors(Node node, Map<String, Node> producers) {
    Set<Node> before = new LinkedHashSet<>();
    for (String input : node.inputs()) {
      if (producers.containsKey(input)) {
        before.add(producers.get(input));
      }
    }
    for (String name : node.subgraphNames()) {
      if (producers.containsKey(name) && producers.get(name) != node) {
        before.add(producers.get(name));
      }
    }
    return before;
  }

  /** Every node left waits for another one left: walking back from any must close a circle. */
  private static String cycle(Map<Node, Set<Node>> waiting) {
    Deque<Node> path = new ArrayDeque<>();
    Node node = waiting.keySet().iterator().next();
    while (!path.contains(node)) {
      path.push(node);
      node = waiting.get(node).iterator().next();
    }
    while (path.peekLast() != node) {
      path.removeLast();
    }
    return node + " -> " + path.stream().map(Node::toString).collect(Collectors.joining(" -> "));
  }
}
