// expect: C
// group: statement
// source: ExhaustiveMatching only looks at direct section statements (SwitchStatementAnalyzer.IsExhaustive)
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        switch (c)
        {
            case Code.A: { return 1; }
            case Code.B: { return 2; }
            default:
            {
                throw new InvalidOperationException();
            }
        }
    }
}
