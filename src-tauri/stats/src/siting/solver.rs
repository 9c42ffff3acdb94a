//! HiGHS (Huangfu and Hall 2018), the solver of linear and mixed-integer programs: what is passed in, what comes out, how
//! it is watched and stopped.
//!
//! Each [`Solver`] has its own instance on one thread and prints nothing. Its answers are claims: whoever uses them rounds
//! the values, computes the objective anew and compares it with [`Outcome::bound`].

#![expect(
    unsafe_code,
    reason = "HiGHS is C; its safe bindings cannot tell how far it is, nor stop it"
)]

use std::{
    any::Any,
    ffi::{CStr, c_char, c_int, c_void},
    ops::ControlFlow,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    ptr::{self, NonNull},
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use highs_sys::{
    Highs_addRows, Highs_create, Highs_destroy, Highs_getDoubleInfoValue, Highs_getIntInfoValue,
    Highs_getModelStatus, Highs_getObjectiveValue, Highs_getSolution, Highs_passLp, Highs_passMip,
    Highs_run, Highs_setBoolOptionValue, Highs_setCallback, Highs_setDoubleOptionValue,
    Highs_setIntOptionValue, Highs_setSparseSolution, Highs_setStringOptionValue,
    Highs_startCallback, Highs_zeroAllClocks, HighsCallbackDataIn, HighsCallbackDataOut, HighsInt,
    MATRIX_FORMAT_ROW_WISE, MODEL_STATUS_INFEASIBLE, MODEL_STATUS_MODEL_EMPTY,
    MODEL_STATUS_OPTIMAL, MODEL_STATUS_REACHED_INTERRUPT, MODEL_STATUS_REACHED_TIME_LIMIT,
    OBJECTIVE_SENSE_MAXIMIZE, OBJECTIVE_SENSE_MINIMIZE, SOLUTION_STATUS_FEASIBLE, STATUS_ERROR,
    VAR_TYPE_INTEGER, kHighsCallbackIpmInterrupt, kHighsCallbackMipImprovingSolution,
    kHighsCallbackMipInterrupt, kHighsCallbackSimplexInterrupt,
};

use super::{
    SitingError,
    program::{Program, Rows},
};

/// How a program is solved.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run<'a> {
    /// Time for it.
    pub time: Duration,
    /// Set by anybody to stop.
    pub cancel: &'a AtomicBool,
    /// A mixed-integer program counts as solved at this gap, relative to the objective. 0 unless more is enough.
    pub relative_gap: f64,
    /// A mixed-integer program counts as solved at this difference of objective and bound.
    pub absolute_gap: f64,
    /// Columns with the values of an answer that is known, for mixed-integer programs; columns that are missing are
    /// completed.
    pub start: Option<&'a [(usize, f64)]>,
}

impl<'a> Run<'a> {
    /// Solved to the end, as far as time allows.
    pub(super) fn new(time: Duration, cancel: &'a AtomicBool) -> Self {
        Self { time, cancel, relative_gap: 0.0, absolute_gap: 1e-9, start: None }
    }
}

/// What is told while a mixed-integer program is solved.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    /// No answer is better, a few times a second; none before the first bound.
    Bound(Option<f64>),
    /// A better answer, one value a column.
    Answer(&'a [f64]),
}

/// How HiGHS ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// It says that it is done.
    Solved,
    /// It says that there is no answer.
    Infeasible,
    /// Time ran out.
    Time,
    /// It was cancelled, or the watcher stopped it.
    Stopped,
}

/// What HiGHS answers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outcome {
    /// How it ended.
    pub end: End,
    /// One value a column, feasible within tolerances; none where no answer was found.
    pub values: Option<Vec<f64>>,
    /// Their objective as HiGHS computes it.
    pub objective: Option<f64>,
    /// No answer is better, by HiGHS's account; infinite where nothing is known. Of a linear program the objective once it
    /// is solved.
    pub bound: f64,
    /// Of a solved linear program: what the objective gains when a row's bound grows by one; else empty.
    pub row_duals: Vec<f64>,
    /// Of a solved linear program: the reduced cost of each column; else empty.
    pub reduced_costs: Vec<f64>,
}

/// An instance of HiGHS with a program in it. Solved again after changes, a linear program starts from its last basis.
#[derive(Debug)]
pub(super) struct Solver {
    highs: NonNull<c_void>,
    columns: usize,
    rows: usize,
    maximise: bool,
    integer: bool,
}

impl Solver {
    /// Passes a program to a new instance.
    pub(super) fn new(program: &Program) -> Result<Self, SitingError> {
        if program.costs.is_empty() {
            // HiGHS does not look at the rows of a program without columns.
            let mut program = program.clone();
            program.continuous(0.0, 0.0, 0.0);
            return Self::new(&program);
        }
        // SAFETY: takes nothing; the pointer is owned by this value, which destroys it.
        let highs = unsafe { Highs_create() };
        let highs = NonNull::new(highs).ok_or_else(|| gave_up("it could not be started"))?;
        let integer = program.kinds.contains(&VAR_TYPE_INTEGER);
        let solver = Self {
            highs,
            columns: program.costs.len(),
            rows: program.rows.lower.len(),
            maximise: program.maximise,
            integer,
        };
        solver.flag(c"output_flag", false)?;
        solver.whole(c"threads", 1)?;
        solver.text(c"parallel", c"off")?;
        let sense =
            if program.maximise { OBJECTIVE_SENSE_MAXIMIZE } else { OBJECTIVE_SENSE_MINIMIZE };
        let Rows { lower, upper, starts, columns, values } = &program.rows;
        let (wide, high) = (solver.columns as HighsInt, solver.rows as HighsInt);
        let entries = values.len() as HighsInt;
        // SAFETY: every array has the length that HiGHS is told: one a column (costs, bounds, kinds), one a row (bounds,
        // starts) or one an entry (columns, values); HiGHS copies them.
        let status = unsafe {
            if integer {
                Highs_passMip(
                    solver.raw(),
                    wide,
                    high,
                    entries,
                    MATRIX_FORMAT_ROW_WISE,
                    sense,
                    0.0,
                    program.costs.as_ptr(),
                    program.column_lower.as_ptr(),
                    program.column_upper.as_ptr(),
                    lower.as_ptr(),
                    upper.as_ptr(),
                    starts.as_ptr(),
                    columns.as_ptr(),
                    values.as_ptr(),
                    program.kinds.as_ptr(),
                )
            } else {
                Highs_passLp(
                    solver.raw(),
                    wide,
                    high,
                    entries,
                    MATRIX_FORMAT_ROW_WISE,
                    sense,
                    0.0,
                    program.costs.as_ptr(),
                    program.column_lower.as_ptr(),
                    program.column_upper.as_ptr(),
                    lower.as_ptr(),
                    upper.as_ptr(),
                    starts.as_ptr(),
                    columns.as_ptr(),
                    values.as_ptr(),
                )
            }
        };
        done(status, "it did not take the program").map(|()| solver)
    }

    /// Adds a row.
    pub(super) fn add_row(
        &mut self,
        lower: f64,
        upper: f64,
        entries: impl IntoIterator<Item = (usize, f64)>,
    ) -> Result<(), SitingError> {
        let mut rows = Rows::default();
        rows.push(lower, upper, entries);
        // SAFETY: one row: bounds and start have one value, columns and values as many as it is told.
        let status = unsafe {
            Highs_addRows(
                self.raw(),
                1,
                rows.lower.as_ptr(),
                rows.upper.as_ptr(),
                rows.values.len() as HighsInt,
                rows.starts.as_ptr(),
                rows.columns.as_ptr(),
                rows.values.as_ptr(),
            )
        };
        done(status, "it did not take a row")?;
        self.rows += 1;
        Ok(())
    }

    /// Solves the program. `watch` is told of answers and bounds of a mixed-integer program, and may stop it.
    pub(super) fn solve(
        &mut self,
        run: &Run<'_>,
        watch: &mut dyn FnMut(Step<'_>) -> ControlFlow<()>,
    ) -> Result<Outcome, SitingError> {
        if run.cancel.load(Ordering::Relaxed) {
            return Ok(self.nothing(End::Stopped));
        }
        if run.time.is_zero() {
            return Ok(self.nothing(End::Time));
        }
        self.number(c"time_limit", run.time.as_secs_f64())?;
        self.number(c"mip_rel_gap", run.relative_gap)?;
        self.number(c"mip_abs_gap", run.absolute_gap)?;
        if let Some(start) = run.start {
            let columns: Vec<_> = start.iter().map(|(column, _)| *column as HighsInt).collect();
            let values: Vec<_> = start.iter().map(|(_, value)| *value).collect();
            // SAFETY: both arrays have the length that HiGHS is told; it copies them.
            let status = unsafe {
                Highs_setSparseSolution(
                    self.raw(),
                    columns.len() as HighsInt,
                    columns.as_ptr(),
                    values.as_ptr(),
                )
            };
            done(status, "it did not take the answer to start from")?;
        }
        let mut watcher = Watcher {
            cancel: run.cancel,
            columns: self.columns,
            watch,
            told: None,
            stopped: false,
            panic: None,
        };
        // SAFETY: the instance is ours. The watcher outlives the run, the only time at which HiGHS calls back; `called`
        // turns the pointer into what it was. Afterwards the callback is taken away again.
        let status = unsafe {
            Highs_zeroAllClocks(self.raw());
            let data = (&raw mut watcher).cast::<c_void>();
            let mut status = Highs_setCallback(self.raw(), Some(called), data);
            for kind in [
                kHighsCallbackSimplexInterrupt,
                kHighsCallbackIpmInterrupt,
                kHighsCallbackMipInterrupt,
                kHighsCallbackMipImprovingSolution,
            ] {
                status = status.min(Highs_startCallback(self.raw(), kind));
            }
            if status != STATUS_ERROR {
                status = Highs_run(self.raw());
            }
            Highs_setCallback(self.raw(), None, ptr::null_mut());
            status
        };
        if let Some(panic) = watcher.panic.take() {
            resume_unwind(panic);
        }
        let stopped = watcher.stopped;
        // SAFETY: reads a number of our instance.
        let model = unsafe { Highs_getModelStatus(self.raw()) };
        let end = match model {
            MODEL_STATUS_OPTIMAL | MODEL_STATUS_MODEL_EMPTY => End::Solved,
            MODEL_STATUS_INFEASIBLE => End::Infeasible,
            MODEL_STATUS_REACHED_TIME_LIMIT => End::Time,
            MODEL_STATUS_REACHED_INTERRUPT => End::Stopped,
            _ if stopped => End::Stopped,
            _ => {
                done(status, "it met numerical difficulties")?;
                return Err(gave_up(&format!("it ended with status {model}")));
            }
        };
        self.outcome(end)
    }

    fn nothing(&self, end: End) -> Outcome {
        Outcome {
            end,
            values: None,
            objective: None,
            bound: if self.maximise { f64::INFINITY } else { f64::NEG_INFINITY },
            row_duals: Vec::new(),
            reduced_costs: Vec::new(),
        }
    }

    fn outcome(&self, end: End) -> Result<Outcome, SitingError> {
        let mut outcome = self.nothing(end);
        let mut feasible: HighsInt = 0;
        let mut bound = outcome.bound;
        // SAFETY: HiGHS writes one number behind each pointer.
        unsafe {
            Highs_getIntInfoValue(
                self.raw(),
                c"primal_solution_status".as_ptr(),
                &raw mut feasible,
            );
            if self.integer {
                Highs_getDoubleInfoValue(self.raw(), c"mip_dual_bound".as_ptr(), &raw mut bound);
            }
        }
        if self.integer && bound.is_finite() {
            outcome.bound = bound;
        }
        if feasible != SOLUTION_STATUS_FEASIBLE {
            return Ok(outcome);
        }
        let (mut values, mut reduced) = (vec![0.0; self.columns], vec![0.0; self.columns]);
        let (mut row_values, mut duals) = (vec![0.0; self.rows], vec![0.0; self.rows]);
        // SAFETY: HiGHS writes one number a column or row, as many as it was given.
        let objective = unsafe {
            let status = Highs_getSolution(
                self.raw(),
                values.as_mut_ptr(),
                reduced.as_mut_ptr(),
                row_values.as_mut_ptr(),
                duals.as_mut_ptr(),
            );
            done(status, "it did not give its answer")?;
            Highs_getObjectiveValue(self.raw())
        };
        if !self.integer && end == End::Solved {
            outcome.bound = objective;
            outcome.row_duals = duals;
            outcome.reduced_costs = reduced;
        }
        outcome.objective = Some(objective);
        outcome.values = Some(values);
        Ok(outcome)
    }

    fn raw(&self) -> *mut c_void {
        self.highs.as_ptr()
    }

    fn flag(&self, option: &CStr, value: bool) -> Result<(), SitingError> {
        // SAFETY: the name ends with a zero; HiGHS checks name and value. So below.
        let status =
            unsafe { Highs_setBoolOptionValue(self.raw(), option.as_ptr(), HighsInt::from(value)) };
        done(status, "it did not take an option")
    }

    fn whole(&self, option: &CStr, value: HighsInt) -> Result<(), SitingError> {
        // SAFETY: as in `flag`.
        let status = unsafe { Highs_setIntOptionValue(self.raw(), option.as_ptr(), value) };
        done(status, "it did not take an option")
    }

    fn number(&self, option: &CStr, value: f64) -> Result<(), SitingError> {
        // SAFETY: as in `flag`.
        let status = unsafe { Highs_setDoubleOptionValue(self.raw(), option.as_ptr(), value) };
        done(status, "it did not take an option")
    }

    fn text(&self, option: &CStr, value: &CStr) -> Result<(), SitingError> {
        // SAFETY: as in `flag`; the value ends with a zero, too.
        let status =
            unsafe { Highs_setStringOptionValue(self.raw(), option.as_ptr(), value.as_ptr()) };
        done(status, "it did not take an option")
    }
}

impl Drop for Solver {
    fn drop(&mut self) {
        // SAFETY: made by `Highs_create`, destroyed once.
        unsafe { Highs_destroy(self.raw()) }
    }
}

fn gave_up(message: &str) -> SitingError {
    SitingError::Solver { message: message.to_owned() }
}

fn done(status: HighsInt, otherwise: &str) -> Result<(), SitingError> {
    if status == STATUS_ERROR { Err(gave_up(otherwise)) } else { Ok(()) }
}

/// Between two tellings of bounds.
const PACE: Duration = Duration::from_millis(100);

struct Watcher<'a> {
    cancel: &'a AtomicBool,
    columns: usize,
    watch: &'a mut dyn FnMut(Step<'_>) -> ControlFlow<()>,
    told: Option<Instant>,
    stopped: bool,
    panic: Option<Box<dyn Any + Send>>,
}

impl Watcher<'_> {
    fn tell(&mut self, kind: HighsInt, out: &HighsCallbackDataOut) {
        let flow = if kind == kHighsCallbackMipImprovingSolution {
            if out.mip_solution.is_null() || out.mip_solution_size != self.columns as HighsInt {
                return;
            }
            // SAFETY: HiGHS says how many numbers are behind its pointer; they stay during the call.
            let values = unsafe { std::slice::from_raw_parts(out.mip_solution, self.columns) };
            (self.watch)(Step::Answer(values))
        } else if kind == kHighsCallbackMipInterrupt {
            if self.told.is_some_and(|told| told.elapsed() < PACE) {
                return;
            }
            self.told = Some(Instant::now());
            (self.watch)(Step::Bound(Some(out.mip_dual_bound).filter(|bound| bound.is_finite())))
        } else {
            return;
        };
        self.stopped |= flow.is_break();
    }
}

/// What HiGHS calls. No panic may unwind through C, so one is kept and goes on when HiGHS has returned.
unsafe extern "C" fn called(
    kind: c_int,
    _message: *const c_char,
    out: *const HighsCallbackDataOut,
    input: *mut HighsCallbackDataIn,
    data: *mut c_void,
) {
    // SAFETY: the pointer is the watcher that `solve` lent for the run, which nobody else uses meanwhile; `out` is null or
    // valid during the call.
    let (watcher, out) = unsafe { (&mut *data.cast::<Watcher<'_>>(), out.as_ref()) };
    if let Some(out) = out
        && !watcher.stopped
        && let Err(panic) = catch_unwind(AssertUnwindSafe(|| watcher.tell(kind, out)))
    {
        watcher.panic = Some(panic);
        watcher.stopped = true;
    }
    watcher.stopped |= watcher.cancel.load(Ordering::Relaxed);
    let interrupts =
        [kHighsCallbackSimplexInterrupt, kHighsCallbackIpmInterrupt, kHighsCallbackMipInterrupt];
    if watcher.stopped && interrupts.contains(&kind) {
        // SAFETY: null or valid during the call.
        if let Some(input) = unsafe { input.as_mut() } {
            input.user_interrupt = 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{ops::ControlFlow, sync::atomic::AtomicBool, time::Duration};

    use super::{End, Program, Run, Solver, Step};

    const LONG: Duration = Duration::from_mins(1);

    #[test]
    fn a_linear_program_and_its_duals() {
        // Winston (2004), Operations Research, the Dakota problem: 280, with shadow prices 0, 10 and 10.
        let mut program = Program::maximise();
        let made = [60.0, 30.0, 20.0].map(|price| program.continuous(price, 0.0, f64::INFINITY));
        for (most, uses) in
            [(48.0, [8.0, 6.0, 1.0]), (20.0, [4.0, 2.0, 1.5]), (8.0, [2.0, 1.5, 0.5])]
        {
            program.row(f64::NEG_INFINITY, most, made.into_iter().zip(uses));
        }
        let cancel = AtomicBool::new(false);
        let mut solver = Solver::new(&program).unwrap();
        let run = Run::new(LONG, &cancel);
        let found = solver.solve(&run, &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!(found.end, End::Solved);
        assert!((found.bound - 280.0).abs() < 1e-9);
        for (dual, expected) in found.row_duals.iter().zip([0.0, 10.0, 10.0]) {
            assert!((dual - expected).abs() < 1e-9, "{dual}");
        }
        assert!((found.reduced_costs[1] + 5.0).abs() < 1e-9);
        // With a row more it goes on from there.
        solver.add_row(f64::NEG_INFINITY, 1.0, [(0, 1.0)]).unwrap();
        let found = solver.solve(&run, &mut |_| ControlFlow::Continue(())).unwrap();
        assert!(found.bound < 280.0 && found.row_duals.len() == 4);
        solver.add_row(2.0, 3.0, [(0, 1.0)]).unwrap();
        let found = solver.solve(&run, &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!((found.end, found.values), (End::Infeasible, None));
    }

    /// A knapsack whose items differ little, so that its tree is deep.
    fn knapsack(items: usize) -> Program {
        let mut program = Program::maximise();
        let rows: Vec<Vec<(usize, f64)>> = (0..5)
            .map(|row| {
                (0..items)
                    .map(|item| (item, ((item * (row + 7) * 7919) % 997 + 500) as f64))
                    .collect()
            })
            .collect();
        for item in 0..items {
            program.binary(((item * 104_729) % 991 + 500) as f64);
        }
        for row in rows {
            let half = row.iter().map(|entry| entry.1).sum::<f64>() / 2.0;
            program.row(f64::NEG_INFINITY, half, row);
        }
        program
    }

    #[test]
    fn watched_and_stopped() {
        let program = knapsack(200);
        let cancel = AtomicBool::new(false);
        let mut answers = 0;
        let mut solver = Solver::new(&program).unwrap();
        let found = solver
            .solve(&Run::new(LONG, &cancel), &mut |step| match step {
                Step::Answer(values) => {
                    answers += 1;
                    assert_eq!(values.len(), 200);
                    ControlFlow::Break(())
                }
                Step::Bound(_) => ControlFlow::Continue(()),
            })
            .unwrap();
        assert_eq!((found.end, answers), (End::Stopped, 1));
        assert!(found.bound >= found.objective.unwrap());
        let mut run = Run::new(Duration::from_millis(300), &cancel);
        let start = [(0, 1.0), (1, 1.0)];
        run.start = Some(&start);
        let found = Solver::new(&program).unwrap().solve(&run, &mut |_| ControlFlow::Continue(()));
        let found = found.unwrap();
        assert_eq!(found.end, End::Time);
        assert!(found.bound > found.objective.unwrap());
        cancel.store(true, std::sync::atomic::Ordering::Relaxed);
        let found = solver.solve(&run, &mut |_| ControlFlow::Continue(())).unwrap();
        assert_eq!((found.end, found.values), (End::Stopped, None));
    }

    #[test]
    fn a_panic_of_the_watcher_goes_on() {
        let cancel = AtomicBool::new(false);
        let caught = std::panic::catch_unwind(|| {
            let mut solver = Solver::new(&knapsack(50)).unwrap();
            solver.solve(&Run::new(LONG, &cancel), &mut |_| panic!("the watcher"))
        });
        assert_eq!(caught.unwrap_err().downcast_ref(), Some(&"the watcher"));
    }
}
