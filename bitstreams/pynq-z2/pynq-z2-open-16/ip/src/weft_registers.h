/* Control registers of the weft accelerator: byte offsets. Generated. */
#ifndef WEFT_REGISTERS_H
#define WEFT_REGISTERS_H

#define WEFT_MAGIC                       0x57454654u /* what ID reads */
#define WEFT_WINDOW                      0x1000u /* bytes of the register window */

#define WEFT_CONTROL                     0x0u /* bit 0 start (self-clearing), 1 done (cleared by reading), 2 idle, 3 ready */
#define WEFT_GLOBAL_INTERRUPT            0x4u /* bit 0 enables the interrupt output */
#define WEFT_INTERRUPT_ENABLE            0x8u /* bit 0: done, bit 1: error */
#define WEFT_INTERRUPT_STATUS            0xcu /* bit 0: done, bit 1: error; writing 1 toggles */
#define WEFT_ID                          0x10u /* 0x57454654, 'WEFT' */
#define WEFT_VERSION                     0x14u /* version of the instruction set */
#define WEFT_FINGERPRINT_LOW             0x18u /* configuration fingerprint, bits 31..0 */
#define WEFT_FINGERPRINT_HIGH            0x1cu /* configuration fingerprint, bits 63..32 */
#define WEFT_BASE0_LOW                   0x20u /* segment 0 (program, weights), bits 31..0 */
#define WEFT_BASE0_HIGH                  0x24u /* segment 0, bits 63..32 */
#define WEFT_BASE1_LOW                   0x28u /* segment 1 (workspace), bits 31..0 */
#define WEFT_BASE1_HIGH                  0x2cu /* segment 1, bits 63..32 */
#define WEFT_BASE2_LOW                   0x30u /* segment 2 (inputs), bits 31..0 */
#define WEFT_BASE2_HIGH                  0x34u /* segment 2, bits 63..32 */
#define WEFT_BASE3_LOW                   0x38u /* segment 3 (outputs), bits 31..0 */
#define WEFT_BASE3_HIGH                  0x3cu /* segment 3, bits 63..32 */
#define WEFT_PROGRAM_OFFSET              0x40u /* bytes from segment 0 to the first instruction, a multiple of 64 */
#define WEFT_PROGRAM_COUNT               0x44u /* instructions in the program; running past it without END is an error */
#define WEFT_WATCHDOG                    0x48u /* cycles without progress after which the run is stopped with an error, 0 for never */
#define WEFT_ERROR                       0x4cu /* sticky until start: bits 3..0 unit, 7..4 kind (see ErrorKind), 15..8 opcode, 17..16 AXI response */
#define WEFT_ERROR_INDEX                 0x50u /* index of the instruction that failed */
#define WEFT_COUNTERS                    0x80u /* counters, see Counter */

#define WEFT_COUNTER_CYCLES              0x80u /* cycles since start */
#define WEFT_COUNTER_INSTRUCTIONS        0x84u /* instructions handed out */
#define WEFT_COUNTER_FETCH_BEATS         0x88u /* beats of program read */
#define WEFT_COUNTER_READ_BEATS          0x8cu /* beats read for LOAD */
#define WEFT_COUNTER_WRITE_BEATS         0x90u /* beats written by STORE */
#define WEFT_COUNTER_LOAD_BUSY           0x94u /* load unit: a word was written on chip */
#define WEFT_COUNTER_LOAD_DRAM           0x98u /* load unit: it waited for DRAM */
#define WEFT_COUNTER_LOAD_WAIT           0x9cu /* load unit: it waited for a semaphore */
#define WEFT_COUNTER_LOAD_IDLE           0xa0u /* load unit: it had no instruction */
#define WEFT_COUNTER_ARRAY_BUSY          0xa4u /* array: a feature vector entered */
#define WEFT_COUNTER_ARRAY_WEIGHTS       0xa8u /* array: it waited for the next pass's weights or for sums to settle */
#define WEFT_COUNTER_ARRAY_WAIT          0xacu /* array: it waited for a semaphore */
#define WEFT_COUNTER_ARRAY_IDLE          0xb0u /* array: it had no instruction */
#define WEFT_COUNTER_POST_BUSY           0xb4u /* post unit: a vector entered */
#define WEFT_COUNTER_POST_STALL          0xb8u /* post unit: it read parameters, drained its pipeline or lost the feature memory to the array */
#define WEFT_COUNTER_POST_WAIT           0xbcu /* post unit: it waited for a semaphore */
#define WEFT_COUNTER_POST_IDLE           0xc0u /* post unit: it had no instruction */
#define WEFT_COUNTER_STORE_BUSY          0xc4u /* store unit: a beat was written */
#define WEFT_COUNTER_STORE_DRAM          0xc8u /* store unit: it waited for DRAM or for responses */
#define WEFT_COUNTER_STORE_WAIT          0xccu /* store unit: it waited for a semaphore */
#define WEFT_COUNTER_STORE_IDLE          0xd0u /* store unit: it had no instruction */

#define WEFT_ERROR_NONE                  0x0u /* no error */
#define WEFT_ERROR_BAD_OPCODE            0x1u /* the instruction's opcode is not one */
#define WEFT_ERROR_READ_RESPONSE         0x2u /* the memory answered a read with an error */
#define WEFT_ERROR_WRITE_RESPONSE        0x3u /* the memory answered a write with an error */
#define WEFT_ERROR_WATCHDOG              0x4u /* no unit made progress for as long as the watchdog allows: a deadlock, or memory that does not answer */
#define WEFT_ERROR_PROGRAM_END           0x5u /* the program ran past its last instruction without END */
#define WEFT_ERROR_SEMAPHORE             0x6u /* a semaphore was signalled beyond its largest count */

#endif
