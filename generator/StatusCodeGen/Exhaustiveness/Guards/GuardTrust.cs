using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// Decides whether a guard still sees the value that the switch tests. A guard reads the variable again, after the guards
/// before it have run, and anything that they run may have written to the variable. Another thread is not considered.
/// </summary>
internal sealed class GuardTrust
{
    private readonly IReadOnlyList<IReadOnlyList<IOperation>> _steps;
    private readonly List<Effects> _upTo = [];

    /// <summary>Creates the trust in the guards of a switch, or in the conditions of a ladder.</summary>
    /// <param name="steps">What runs for each guard, in evaluation order: the guard first, then its pattern if that runs code.</param>
    public GuardTrust(IReadOnlyList<IReadOnlyList<IOperation>> steps) => _steps = steps;

    /// <summary>Whether a path has the same value at the start of the switch and in the guard of a step.</summary>
    public bool Holds(ValuePath path, int step)
    {
        var effects = UpTo(step);
        return effects.IsNone || Holds(path, effects, _steps[step][0]);
    }

    /// <summary>Whether some code writes to a path by its name, itself or in a local function that it calls.</summary>
    public static bool IsWritten(ValuePath path, IReadOnlyList<IOperation> code) =>
        code.Count > 0 && path.IsTouchedBy(new GuardTrust([code]).UpTo(0).Written);

    /// <summary>Whether a path surely has the same value before and after some code.</summary>
    public static bool IsKept(ValuePath path, IReadOnlyList<IOperation> code) => code.Count == 0 || new GuardTrust([code]).Holds(path, 0);

    private static bool Holds(ValuePath path, Effects effects, IOperation code)
    {
        var runsForeignCode = effects.RunsForeignCodeFor(path);
        var isReached = runsForeignCode || effects.WritesByReference;
        return !path.IsTouchedBy(effects.Written)
            && (path.IsOwned || effects.Written.Count == 0)
            && (!isReached || (path.IsOwned && path.HasOnlyReadOnlyMembers))
            && (path.Variable is not { } variable || !(isReached || effects.Suspends) || !IsWritten(variable));

        bool IsWritten(ISymbol variable)
        {
            var functions = MemberFunctions.Around(code);
            return (isReached && functions.HasAlias(variable))
                || (runsForeignCode && functions.MayWriteFromElsewhere(variable))
                || functions.MayWriteWhenResumed(variable, code, effects.Suspends);
        }
    }

    private Effects UpTo(int step)
    {
        while (_upTo.Count <= step)
        {
            var before = _upTo.Count > 0 ? _upTo[_upTo.Count - 1] : Effects.None;
            var effects = new Effects();
            foreach (var operation in _steps[_upTo.Count])
            {
                effects.Add(operation);
            }

            if (!effects.IsNone)
            {
                effects.Add(before);
                effects = effects.Calls.Count > 0 ? MemberFunctions.Around(_steps[_upTo.Count][0]).Follow(effects) : effects;
            }

            _upTo.Add(effects.IsNone ? before : effects);
        }

        return _upTo[step];
    }
}
