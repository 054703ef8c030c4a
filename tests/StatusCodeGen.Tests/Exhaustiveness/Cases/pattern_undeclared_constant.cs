// expect: C
// group: pattern
// why: arm for an unnamed value does not cover C
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            Code.A => 1,
            Code.B => 2,
            (Code)99 => 3,
        };
    }
}
