package dev.weft.train.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.FloatTensor;
import dev.weft.train.arithmetic.Scalar;
import java.util.Map;

/**
 * CenterNet's losses (Zhou et al. 2019): the focal loss of the heat map's logits, and the distances
 * of size and offset at the objects' centres, the former with a weight of one tenth.
 *
 * @param heat name of the heat map's tensor
 * @param size of the width's and height's
 * @param offset of the centres' offsets
 */
record CenterNetLoss(FloatTensor heat, FloatTensor size, FloatTensor offset) implements Loss {
  private static final float SIZE_WEIGHT = 0.1f;

  /** Probabilities stay this far from 0 and 1. */
  private static final float MARGIN = 1e-4f;

  static CenterNetLoss of(Map<String, FloatTensor> outputs) {
    FloatTensor heat = named(outputs, "hm");
    FloatTensor size = named(outputs, "wh");
    FloatTensor offset = named(outputs, "reg");
    for (FloatTensor map : new FloatTensor[] {size, offset}) {
      if (map.channels() != 2 || map.height() != heat.height() || map.width() != heat.width()) {
        throw new IllegalArgumentException(
            "output '"
                + map.name()
                + "' is "
                + map.shape()
                + ", expected 2x"
                + heat.height()
                + "x"
                + heat.width()
                + " as '"
                + heat.name()
                + "' is "
                + heat.shape());
      }
    }
    return new CenterNetLoss(heat, size, offset);
  }

  private static FloatTensor named(Map<String, FloatTensor> outputs, String prefix) {
    return outputs.values().stream()
        .filter(t -> t.name().startsWith(prefix))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "training with boxes is for CenterNet's outputs hm, wh and reg, this network"
                        + " gives "
                        + outputs.keySet()));
  }

  @Override
  public NDArray of(Map<String, NDArray> outputs, Targets targets, Map<String, NDArray> teacher) {
    NDArray logits = outputs.get(heat.name());
    CenterNetTargets wanted = CenterNetTargets.of(targets.objects(), heat);
    NDManager manager = logits.getManager();
    NDArray map = manager.create(wanted.heat(), logits.getShape());
    NDArray mask = manager.create(wanted.mask(), maskShape(logits));
    NDArray focal = focal(logits, map);
    NDArray sizes = manager.create(wanted.size(), outputs.get(size.name()).getShape());
    NDArray offsets = manager.create(wanted.offset(), outputs.get(offset.name()).getShape());
    NDArray sizeLoss = distance(outputs.get(size.name()), sizes, mask);
    NDArray offsetLoss = distance(outputs.get(offset.name()), offsets, mask);
    NDArray sum = focal.add(Scalar.times(sizeLoss, SIZE_WEIGHT)).add(offsetLoss);
    return Scalar.times(sum, 1.0 / wanted.count());
  }

  private static Shape maskShape(NDArray maps) {
    return new Shape(maps.getShape().get(0), 1, maps.getShape().get(2), maps.getShape().get(3));
  }

  /** Summed over all places: centres should be 1, others the less, the farther from a centre. */
  private static NDArray focal(NDArray logits, NDArray wanted) {
    NDArray p = logits.getNDArrayInternal().sigmoid().clip(MARGIN, 1 - MARGIN);
    // log(sigmoid(x)) without overflow
    NDArray logP = logits.clip(-Float.MAX_VALUE, 0).sub(logits.abs().neg().exp().add(1).log());
    NDArray logRest = logP.sub(logits);
    NDArray centre = wanted.gte(1).toType(logits.getDataType(), false);
    NDArray far = wanted.neg().add(1).square().square();
    NDArray atCentres = logP.mul(p.neg().add(1).square()).mul(centre);
    NDArray elsewhere = logRest.mul(p.square()).mul(far);
    return atCentres.add(elsewhere).sum().neg();
  }

  private static NDArray distance(NDArray found, NDArray wanted, NDArray mask) {
    return found.sub(wanted).abs().mul(mask).sum();
  }
}
