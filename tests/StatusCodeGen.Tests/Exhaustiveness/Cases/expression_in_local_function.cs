// expect: C
// group: expression
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        return Local(c);
        static int Local(Code x) => x switch { Code.A => 1, Code.B => 2, _ => throw new InvalidOperationException() };
    }
}
